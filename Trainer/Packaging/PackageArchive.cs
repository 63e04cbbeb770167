using System.Formats.Tar;
using System.IO.Compression;

namespace GanAssets.Trainer.Packaging;

/// <summary>
/// Writes a package as npm and Unity's Package Manager read it: a gzipped tar whose entries all lie below <c>package/</c>. The
/// same files give the same bytes: names are in ordinal order, and times, owners and modes are fixed.
/// </summary>
internal static class PackageArchive
{
    private const string Root = "package/";

    private const UnixFileMode Mode =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>The operating system's place in the gzip header (RFC 1952), and what stands there for an unknown one.</summary>
    private const int SystemOffset = 9;
    private const byte UnknownSystem = 255;

    // Some unpackers take a time of 0 for a missing one.
    private static readonly DateTimeOffset _time = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The bytes of the archive.</summary>
    /// <param name="files">The files; no two of one path.</param>
    public static byte[] Pack(IEnumerable<PackageFile> files)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var tar = new TarWriter(gzip, TarEntryFormat.Ustar))
        {
            foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            {
                tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, Root + file.Path)
                {
                    DataStream = new MemoryStream(file.Bytes),
                    ModificationTime = _time,
                    Mode = Mode,
                });
            }
        }

        var archive = bytes.ToArray();
        archive[SystemOffset] = UnknownSystem;
        return archive;
    }
}
