using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The elements' memory; valid while the tensor is.</summary>
        /// <exception cref="InvalidOperationException">The tensor is not contiguous, or too large for a span.</exception>
        /// <exception cref="ExternalException">The tensor is not on the CPU.</exception>
        public unsafe Span<byte> bytes
        {
            get
            {
                if (!Flag(at_is_contiguous(handle)))
                    throw new InvalidOperationException("Bytes need a contiguous tensor: call contiguous() first.");
                var length = Value(at_nbytes(handle));
                if (length > int.MaxValue) throw new InvalidOperationException($"A span cannot hold {length} bytes.");
                Check(at_data_ptr(handle, out var elements));
                return new Span<byte>((void*)elements, (int)length);
            }

            set
            {
                var target = bytes;
                if (value.Length != target.Length)
                    throw new ArgumentException($"{value.Length} bytes for a tensor of {target.Length}.", nameof(value));
                value.CopyTo(target);
            }
        }

        /// <summary>Access to the elements in logical order, whatever the strides.</summary>
        /// <exception cref="ArgumentException"><typeparamref name="T"/> is not the type of the elements.</exception>
        public TensorAccessor<T> data<T>()
            where T : unmanaged
        {
            var expected = dtype switch
            {
                ScalarType.Byte => typeof(byte),
                ScalarType.Int32 => typeof(int),
                ScalarType.Int64 => typeof(long),
                ScalarType.Float32 => typeof(float),
                ScalarType.Float64 => typeof(double),
                ScalarType.Bool => typeof(bool),
                _ => null,
            };
            return expected == typeof(T)
                ? new TensorAccessor<T>(this)
                : throw new ArgumentException($"The tensor's elements are {dtype}, not {typeof(T).Name}: convert it with to_type first.");
        }
    }
}
