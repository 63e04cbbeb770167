using System.Runtime.CompilerServices;
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
                if (!is_contiguous()) throw new InvalidOperationException("Bytes need a contiguous tensor: call contiguous() first.");
                var length = NumberOfElements * SizeOf(dtype);
                if (length > int.MaxValue) throw new InvalidOperationException($"A span cannot hold {length} bytes.");
                return new Span<byte>((void*)DataPointer, (int)length);
            }

            set
            {
                var target = bytes;
                if (value.Length != target.Length)
                    throw new ArgumentException($"{value.Length} bytes for a tensor of {target.Length}.", nameof(value));
                value.CopyTo(target);
            }
        }

        internal nint DataPointer
        {
            get
            {
                Check(at_data_ptr(handle, out var elements));
                return elements;
            }
        }

        /// <summary>Access to the elements in logical order, whatever the strides.</summary>
        /// <exception cref="ArgumentException"><typeparamref name="T"/> is not the type of the elements.</exception>
        public TensorAccessor<T> data<T>()
            where T : unmanaged
        {
            RequireType<T>();
            return new TensorAccessor<T>(this);
        }

        /// <summary>The value of a tensor with one element.</summary>
        /// <exception cref="ArgumentException"><typeparamref name="T"/> is not the type of the element.</exception>
        /// <exception cref="ExternalException">The tensor has not exactly one element.</exception>
        public T item<T>()
            where T : unmanaged
        {
            RequireType<T>();
            var value = Element();
            if (typeof(T) == typeof(float)) return As((float)value.ToDouble());
            if (typeof(T) == typeof(double)) return As(value.ToDouble());
            if (typeof(T) == typeof(long)) return As(value.ToInt64());
            if (typeof(T) == typeof(int)) return As((int)value.ToInt64());
            if (typeof(T) == typeof(byte)) return As((byte)value.ToInt64());
            return As(value.ToInt64() != 0);

            static T As<TValue>(TValue read) => Unsafe.As<TValue, T>(ref read);
        }

        internal Number Element()
        {
            Check(at_item(handle, out var value));
            return value;
        }

        private static int SizeOf(ScalarType type) => type switch
        {
            ScalarType.Byte or ScalarType.Int8 or ScalarType.Bool => 1,
            ScalarType.Int16 or ScalarType.Float16 or ScalarType.BFloat16 => 2,
            ScalarType.Int32 or ScalarType.Float32 => 4,
            _ => 8,
        };

        private void RequireType<T>()
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
            if (expected != typeof(T))
                throw new ArgumentException($"The tensor's elements are {dtype}, not {typeof(T).Name}: convert it with to_type first.");
        }
    }
}
