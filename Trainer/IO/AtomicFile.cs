using System.Text;

namespace GanAssets.Trainer.IO;

/// <summary>Writes files that are there as a whole or not at all, also when the process is ended halfway.</summary>
public static class AtomicFile
{
    /// <summary>Writes bytes; otherwise as <see cref="Write(string, Action{Stream})"/>.</summary>
    public static void Write(string path, ReadOnlyMemory<byte> bytes) => Write(path, stream => stream.Write(bytes.Span));

    /// <summary>Writes under a temporary name beside the file and renames it over what stands there; makes missing folders.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="write">Writes the content. What it throws passes through and leaves an older file as it was.</param>
    /// <exception cref="InputException">The folder or the file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            Directory.CreateDirectory(folder);
            var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
            try
            {
                using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
                {
                    write(stream);
                    stream.Flush(flushToDisk: true);
                }

                File.Move(temporary, path, overwrite: true);
            }
            finally
            {
                // Gone already if it has been renamed.
                File.Delete(temporary);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException(
                $"{path}: cannot be written ({WriteFault.Reason(fault)}); give a path in a folder that you may write to.", fault);
        }
    }

    /// <summary>Writes a text in UTF-8; the rest is as for any content.</summary>
    /// <exception cref="InputException">The folder or the file cannot be written.</exception>
    public static void WriteText(string path, string text) => Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
}
