using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Serialization;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>
/// Files of named tensors in the safetensors format: the header's length (8 bytes, little-endian), a JSON header with each
/// tensor's element type, shape and place, then the bytes. Any tool of the field reads them, and reading runs no code.
/// </summary>
public static partial class Safetensors
{
    private const int LengthBytes = 8;
    private const int LongestHeader = 100_000_000;

    /// <summary>Writes tensors to a file.</summary>
    /// <param name="path">The file, which must not matter yet: the caller renames its folder when all of it is written.</param>
    /// <param name="tensors">Names and tensors; float32 or int64.</param>
    public static void Save(string path, IReadOnlyDictionary<string, Tensor> tensors)
    {
        // Longer elements first, after a header of whole words: readers that map the file want each element aligned.
        var ordered = tensors.OrderByDescending(tensor => Size(tensor.Value.dtype)).ToArray();
        using var file = File.Create(path);
        var header = JsonSerializer.SerializeToUtf8Bytes(Places(ordered), HeaderJson.Default.DictionaryStringPlace);
        var padded = (header.Length + LengthBytes - 1) / LengthBytes * LengthBytes;
        Span<byte> length = stackalloc byte[LengthBytes];
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
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be read: {fault.Message}", fault);
        }

        var (places, start) = ReadHeader(path, bytes);
        using var _ = no_grad();
        foreach (var (name, target) in targets)
        {
            var type = TypeName(target.dtype);
            if (places.GetValueOrDefault(name) is not { DataOffsets: [var from, var to], Shape: { } shape } place
                || place.Dtype != type
                || !shape.SequenceEqual(target.shape))
            {
                throw new InputException($"{path}: holds no tensor '{name}' of type {type} and shape [{string.Join(", ", target.shape)}]; it was written for other networks.");
            }

            if (from < 0 || to - from != target.numel() * Size(target.dtype) || to > bytes.Length - start)
            {
                throw new InputException($"{path}: is damaged: it does not hold the bytes of tensor '{name}'.");
            }

            using var scope = NewDisposeScope();
            var loaded = empty(target.shape, target.dtype);
            bytes.AsSpan((int)(start + from), (int)(to - from)).CopyTo(loaded.bytes);
            target.copy_(loaded);
        }
    }

    private static Dictionary<string, Place> Places(IEnumerable<KeyValuePair<string, Tensor>> tensors)
    {
        var places = new Dictionary<string, Place>();
        long offset = 0;
        foreach (var (name, tensor) in tensors)
        {
            var end = offset + (tensor.numel() * Size(tensor.dtype));
            places.Add(name, new Place(TypeName(tensor.dtype), tensor.shape, [offset, end]));
            offset = end;
        }

        return places;
    }

    private static (Dictionary<string, Place> Places, int Start) ReadHeader(string path, byte[] bytes)
    {
        var length = bytes.Length < LengthBytes ? 0 : BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        if (length is 0 or > LongestHeader || (int)length > bytes.Length - LengthBytes)
        {
            throw new InputException($"{path}: is no safetensors file, or a damaged one: its header does not fit in its {bytes.Length} bytes.");
        }

        try
        {
            var places = JsonSerializer.Deserialize(bytes.AsSpan(LengthBytes, (int)length), HeaderJson.Default.DictionaryStringPlace);
            return (places ?? [], LengthBytes + (int)length);
        }
        catch (JsonException fault)
        {
            throw new InputException($"{path}: is no safetensors file, or a damaged one: {fault.Message}", fault);
        }
    }

    private static long Size(ScalarType type) => type == ScalarType.Int64 ? 8 : 4;

    private static string TypeName(ScalarType type) => type switch
    {
        ScalarType.Float32 => "F32",
        ScalarType.Int64 => "I64",
        _ => throw new ArgumentException($"Tensors of type {type} are not stored; float32 and int64 are.", nameof(type)),
    };

    private sealed record Place(string? Dtype, long[]? Shape, long[]? DataOffsets);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
    [JsonSerializable(typeof(Dictionary<string, Place>))]
    private sealed partial class HeaderJson : JsonSerializerContext;
}
