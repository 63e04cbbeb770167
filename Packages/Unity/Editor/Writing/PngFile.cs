using System;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace GanAssets.Unity.Editing
{
    /// <summary>
    /// Writes PNG files with a text inside, which Unity's own encoder cannot: a sprite shall say what made it wherever it goes.
    /// The format is that of the W3C's PNG specification; 8 bits a channel, RGBA, straight alpha.
    /// </summary>
    internal static class PngFile
    {
        private const uint CrcPolynomial = 0xEDB88320;
        private const uint AdlerModulus = 65521;
        private const byte BitsPerChannel = 8;
        private const byte Rgba = 6;

        private static readonly byte[] Signature = { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A };

        /// <summary>Encodes a picture.</summary>
        /// <param name="rgba">The pixels, [height, width, 4], the top row first.</param>
        /// <param name="width">The width in pixels.</param>
        /// <param name="height">The height in pixels.</param>
        /// <param name="keyword">The text's name, 1 to 79 letters of Latin-1.</param>
        /// <param name="text">The text, which goes in as UTF-8 (chunk iTXt).</param>
        /// <returns>The bytes of the file.</returns>
        public static byte[] Encode(byte[] rgba, int width, int height, string keyword, string text)
        {
            using var file = new MemoryStream();
            file.Write(Signature, 0, Signature.Length);
            Chunk(file, "IHDR", Header(width, height));
            Chunk(file, "iTXt", Encoding.UTF8.GetBytes(keyword + "\0\0\0\0\0" + text));
            Chunk(file, "IDAT", Compress(rgba, width, height));
            Chunk(file, "IEND", Array.Empty<byte>());
            return file.ToArray();
        }

        private static byte[] Header(int width, int height)
        {
            using var header = new MemoryStream();
            Integer(header, (uint)width);
            Integer(header, (uint)height);
            header.Write(new byte[] { BitsPerChannel, Rgba, 0, 0, 0 }, 0, 5);
            return header.ToArray();
        }

        /// <summary>The rows as a zlib stream (RFC 1950), each behind a 0 for "not filtered".</summary>
        private static byte[] Compress(byte[] rgba, int width, int height)
        {
            using var stream = new MemoryStream();
            stream.WriteByte(0x78);
            stream.WriteByte(0x9C);
            uint low = 1;
            uint high = 0;
            using (var deflate = new DeflateStream(stream, CompressionLevel.Optimal, true))
            {
                var row = new byte[1 + (width * 4)];
                for (var y = 0; y < height; y++)
                {
                    Buffer.BlockCopy(rgba, y * width * 4, row, 1, width * 4);
                    deflate.Write(row, 0, row.Length);
                    foreach (var value in row)
                    {
                        low = (low + value) % AdlerModulus;
                        high = (high + low) % AdlerModulus;
                    }
                }
            }

            Integer(stream, (high << 16) | low);
            return stream.ToArray();
        }

        private static void Chunk(Stream file, string type, byte[] data)
        {
            var name = Encoding.ASCII.GetBytes(type);
            Integer(file, (uint)data.Length);
            file.Write(name, 0, name.Length);
            file.Write(data, 0, data.Length);
            Integer(file, ~Crc(Crc(uint.MaxValue, name), data));
        }

        private static uint Crc(uint crc, byte[] data)
        {
            foreach (var value in data)
            {
                crc ^= value;
                for (var bit = 0; bit < 8; bit++)
                {
                    crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ CrcPolynomial;
                }
            }

            return crc;
        }

        private static void Integer(Stream file, uint value)
        {
            file.WriteByte((byte)(value >> 24));
            file.WriteByte((byte)(value >> 16));
            file.WriteByte((byte)(value >> 8));
            file.WriteByte((byte)value);
        }
    }
}
