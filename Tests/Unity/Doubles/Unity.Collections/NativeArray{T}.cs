using System;

namespace Unity.Collections
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/Unity.Collections.NativeArray_1.html"/></summary>
    public struct NativeArray<T>
        where T : struct
    {
        private readonly T[] _items;

        internal NativeArray(T[] items)
        {
            _items = items;
        }

        public int Length => _items.Length;

        public T this[int index] => _items[index];

        public static void Copy(T[] src, int srcIndex, NativeArray<T> dst, int dstIndex, int length)
        {
            Array.Copy(src, srcIndex, dst._items, dstIndex, length);
        }
    }
}
