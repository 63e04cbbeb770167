using System.Runtime.InteropServices;
using System.Text;

namespace SixLabors.ImageSharp.Png;

/// <summary>libpng's <c>png_image</c>, the state of one reading or writing.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct PngImage
{
    private const uint CurrentVersion = 1;
    private const int MessageLength = 64;

    public void* Opaque;
    public uint Version;
    public uint Width;
    public uint Height;
    public PngFormat Format;
    public PngFlags Flags;
    public uint ColormapEntries;
    public uint WarningOrError;
    public fixed byte MessageBytes[MessageLength];

    public PngImage()
    {
        Version = CurrentVersion;
    }

    /// <summary>What libpng says of the failure, or of the last warning.</summary>
    public string Message
    {
        get
        {
            var bytes = MemoryMarshal.CreateReadOnlySpan(ref MessageBytes[0], MessageLength);
            var end = bytes.IndexOf((byte)0);
            return Encoding.Latin1.GetString(end < 0 ? bytes : bytes[..end]);
        }
    }
}
