using System.Buffers.Binary;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>
/// Files of named tensors in the safetensors format: the header's length (8 bytes, little-endian), a JSON header with each
/// tensor's element type, shape and place, then the bytes. Any tool of the field reads them, and reading runs no code.
/// </summary>
public static class Safetensors
{
    private const int LongestHeader = 100_000_000;

    /// <summary>Writes tensors to a file.</summary>
    /// <param name="path">The file, which must not matter yet: the caller renames its folder when all of it is written.</param>
    /// <param name="tensors">Names and tensors; float32 or int64.</param>
    public static void Save(string path, IReadOnlyDictionary<string, Tensor> tensors)
    {
        using var file = File.Create(path);
        var header = Header(tensors);
        Span<byte> length = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(length, (ulong)header.Length);
        file.Write(length);
        file.Write(header);
        foreach (var tensor in tensors.Values)
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
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be read: {fault.Message}", fault);
        }

        using var header = ParseHeader(path, bytes, out var start);
        using var _ = no_grad();
        foreach (var (name, target) in targets)
        {
            if (!header.RootElement.TryGetProperty(name, out var entry)
                || entry.GetProperty("dtype").GetString() != TypeName(target.dtype)
                || !entry.GetProperty("shape").EnumerateArray().Select(size => size.GetInt64()).SequenceEqual(target.shape))
            {
                throw new InputException($"{path}: holds no tensor '{name}' of type {TypeName(target.dtype)} and shape [{string.Join(", ", target.shape)}]; it was written for other networks.");
            }

            var (from, to) = (entry.GetProperty("data_offsets")[0].GetInt32(), entry.GetProperty("data_offsets")[1].GetInt32());
            using var scope = NewDisposeScope();
            var loaded = empty(target.shape, target.dtype);
            bytes.AsSpan(start + from, to - from).CopyTo(loaded.bytes);
            target.copy_(loaded);
        }
    }

    private static byte[] Header(IReadOnlyDictionary<string, Tensor> tensors)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            long offset = 0;
            foreach (var (name, tensor) in tensors)
            {
                var end = offset + (tensor.numel() * tensor.element_size());
                json.WriteStartObject(name);
                json.WriteString("dtype", TypeName(tensor.dtype));
                json.WriteStartArray("shape");
                Array.ForEach(tensor.shape, json.WriteNumberValue);
                json.WriteEndArray();
                json.WriteStartArray("data_offsets");
                json.WriteNumberValue(offset);
                json.WriteNumberValue(end);
                json.WriteEndArray();
                json.WriteEndObject();
                offset = end;
            }

            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static JsonDocument ParseHeader(string path, byte[] bytes, out int start)
    {
        try
        {
            var length = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            if (length <= LongestHeader && (int)length + 8 <= bytes.Length)
            {
                start = (int)length + 8;
                return JsonDocument.Parse(bytes.AsMemory(8, (int)length));
            }
        }
        catch (Exception fault) when (fault is JsonException or ArgumentOutOfRangeException)
        {
            throw new InputException($"{path}: is no safetensors file: {fault.Message}", fault);
        }

        throw new InputException($"{path}: is no safetensors file: its header is longer than the file.");
    }

    private static string TypeName(ScalarType type) => type switch
    {
        ScalarType.Float32 => "F32",
        ScalarType.Int64 => "I64",
        _ => throw new ArgumentException($"Tensors of type {type} are not stored; float32 and int64 are.", nameof(type)),
    };
}
