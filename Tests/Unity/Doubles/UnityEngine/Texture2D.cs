using System;
using Unity.Collections;

namespace UnityEngine
{
    /// <summary>Four bytes a pixel in memory; the lowest row comes first. <see href="https://docs.unity3d.com/ScriptReference/Texture2D.html"/></summary>
    public sealed class Texture2D : Texture
    {
        private const byte Undefined = 0xCD;

        private readonly byte[] _data;

        public Texture2D(int width, int height, TextureFormat textureFormat, bool mipChain, bool linear)
        {
            if (Fails)
            {
                throw new InvalidOperationException("Failed to create a texture.");
            }

            Alive++;
            this.width = width;
            this.height = height;
            format = textureFormat;
            _data = new byte[width * height * 4];
            Array.Fill(_data, Undefined);
        }

        public TextureFormat format { get; }

        /// <summary>How many textures there are, in all of the process.</summary>
        internal static int Alive { get; private set; }

        /// <summary>Whether no texture can be made, as where memory is out.</summary>
        internal static bool Fails { get; set; }

        /// <summary>How often the pixels went to the graphics card.</summary>
        internal int Uploads { get; private set; }

        public NativeArray<T> GetRawTextureData<T>()
            where T : struct
        {
            return new NativeArray<T>((T[])(object)_data);
        }

        public void SetPixelData<T>(T[] data, int mipLevel, int sourceDataStartIndex = 0)
        {
            Buffer.BlockCopy(data, sourceDataStartIndex, _data, 0, _data.Length);
        }

        public void Apply(bool updateMipmaps = true, bool makeNoLongerReadable = false)
        {
            Uploads++;
        }

        internal override void OnDestroyed()
        {
            Alive--;
        }
    }
}
