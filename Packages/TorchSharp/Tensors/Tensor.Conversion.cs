namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        // Where a method takes a Tensor or a Scalar, this makes a number a Scalar: C# prefers what converts to the other.
        public static implicit operator Tensor(Scalar scalar) => Own(at_scalar_tensor(scalar.number));

        public static implicit operator Tensor(float value) => (Scalar)value;

        public Tensor to_type(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            Converted(Own(at_to_type(handle, (int)type, non_blocking, copy)), disposeAfter);

        public Tensor to(Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            Converted(Own(at_to_device(handle, (int)device.type, device.index, non_blocking, copy)), disposeAfter);

        public Tensor cpu() => to(CPU);

        private Tensor Converted(Tensor result, bool disposeAfter)
        {
            if (disposeAfter) Dispose();
            return result;
        }
    }
}
