namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public bool requires_grad
        {
            get => Flag(at_requires_grad(handle));
            set => Check(at_set_requires_grad(handle, value));
        }

        /// <summary>What backward has gathered; null before that.</summary>
        public Tensor? grad
        {
            get
            {
                Check(at_grad(handle, out var gathered));
                return OwnOrNull(gathered);
            }

            set => Check(at_set_grad(handle, TensorHandle.Of(value)));
        }

        public Tensor requires_grad_(bool requires_grad = true) => Same(at_set_requires_grad(handle, requires_grad));

        public Tensor detach() => Own(at_detach(handle));

        /// <summary>Adds the gradients of this tensor, of one element, to the <see cref="grad"/> of the leaves it depends on.</summary>
        public void backward() => Check(at_backward(handle));
    }
}
