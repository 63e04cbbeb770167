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

        public bool is_leaf => Flag(at_is_leaf(handle));

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

        public Tensor detach_() => Same(at_detach_(handle));

        public void backward() => backward(null);

        /// <summary>Adds the gradients of this tensor to the <see cref="grad"/> of the leaves it depends on.</summary>
        public void backward(
            IList<Tensor>? grad_tensors = null, bool retain_graph = false, bool create_graph = false, IList<Tensor>? inputs = null)
        {
            nint[] from = Natives(grad_tensors), leaves = Natives(inputs);
            Check(at_backward(handle, from, from.Length, leaves, leaves.Length, retain_graph, create_graph));
            GC.KeepAlive(grad_tensors);
            GC.KeepAlive(inputs);
        }
    }
}
