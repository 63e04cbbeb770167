using System;
using System.Runtime.InteropServices;

namespace GanAssets.Internal
{
    /// <summary>
    /// An array that stays at its place in memory, for native code, until it is disposed or forgotten. The binding's own tensors over
    /// managed memory stay pinned for ever where nobody disposes them: their finaliser leaves the pin.
    /// </summary>
    internal sealed class PinnedArray<T> : IDisposable
        where T : unmanaged
    {
        private GCHandle _handle;

        public PinnedArray(int length)
        {
            Items = new T[length];
            _handle = GCHandle.Alloc(Items, GCHandleType.Pinned);
        }

        ~PinnedArray()
        {
            Free();
        }

        public T[] Items { get; }

        public IntPtr Address => _handle.AddrOfPinnedObject();

        public void Dispose()
        {
            Free();
            GC.SuppressFinalize(this);
        }

        private void Free()
        {
            if (_handle.IsAllocated)
            {
                _handle.Free();
            }
        }
    }
}
