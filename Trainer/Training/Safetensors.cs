using System.Buffers.Binary;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>
/// Files of named tensors in the safetensors format: the header's length (8 bytes, little-endian), a JSON header with each
/// tensor's element type, shape and place, then the bytes. Any tool of the field reads them, and reading runs no code.
/// </summary>
public static class Safetensors
{
    /// <summary>Writes tensors to a file.</summary>
    /// <param name="path">The file, which must not matter yet: the caller renames its folder when all of it is written.</param>
    /// <param name="tensors">Names and tensors; float32, int64 or uint8.</param>
    public static void Save(string path, IReadOnlyDictionary<string, Tensor> tensors)
    {
        // Longer elements first, after a header of whole words: readers that map the file want each element aligned.
        var ordered = tensors.OrderByDescending(tensor => SafetensorsFile.Size(tensor.Value.dtype)).ToArray();
        using var file = File.Create(path);
        var header = SafetensorsFile.Header(ordered);
        var padded = (header.Length + SafetensorsFile.LengthBytes - 1) / SafetensorsFile.LengthBytes * SafetensorsFile.LengthBytes;
        Span<byte> length = stackalloc byte[SafetensorsFile.LengthBytes];
        BinaryPrimitives.WriteInt64LittleEndian(length, padded);
        file.Write(length);
        file.Write(header);
        for (var i = header.Length; i < padded; i++)
        {
            file.WriteByte((byte)' ');
        }

        foreach (var (_, tensor) in ordered)
        {
            using var scope = NewDisposeScope();
            file.Write(tensor.detach().cpu().contiguous().bytes);
        }
    }

    /// <summary>Copies a file's tensors into existing ones.</summary>
    /// <param name="path">The file.</param>
    /// <param name="targets">Names and the tensors to fill; the file must hold every name, with the same type and shape.</param>
    /// <exception cref="InputException">The file is missing, damaged, or of other networks.</exception>
    public static void Load(string path, IReadOnlyDictionary<string, Tensor> targets)
    {
        var file = SafetensorsFile.Open(path);
        foreach (var (name, target) in targets)
        {
            if (!file.Holds(name, target))
            {
                throw new InputException(
                    $"{path}: holds no tensor '{name}' of type {SafetensorsFile.TypeName(target.dtype)} and shape [{string.Join(", ", target.shape)}]; it was written for other networks.");
            }

            file.CopyTo(name, target);
        }
    }
}
