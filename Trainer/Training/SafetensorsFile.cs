using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Serialization;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>A file of <see cref="Safetensors"/> that is being read.</summary>
internal sealed partial class SafetensorsFile
{
    /// <summary>Length of the header's length.</summary>
    public const int LengthBytes = 8;

    private const int LongestHeader = 100_000_000;

    private readonly string _path;
    private readonly byte[] _bytes;
    private readonly int _start;
    private readonly Dictionary<string, Place> _places;

    private SafetensorsFile(string path, byte[] bytes, int start, Dictionary<string, Place> places)
    {
        _path = path;
        _bytes = bytes;
        _start = start;
        _places = places;
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">It is missing, or its header is damaged.</exception>
    public static SafetensorsFile Open(string path)
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

        var length = bytes.Length < LengthBytes ? 0 : BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        if (length is 0 or > LongestHeader || (int)length > bytes.Length - LengthBytes)
        {
            throw new InputException($"{path}: is no safetensors file, or a damaged one: its header does not fit in its {bytes.Length} bytes.");
        }

        try
        {
            var places = JsonSerializer.Deserialize(bytes.AsSpan(LengthBytes, (int)length), HeaderJson.Default.DictionaryStringPlace);
            return new SafetensorsFile(path, bytes, LengthBytes + (int)length, places ?? []);
        }
        catch (JsonException fault)
        {
            throw new InputException($"{path}: is no safetensors file, or a damaged one: {fault.Message}", fault);
        }
    }

    /// <summary>The header for tensors that follow it in the given order.</summary>
    public static byte[] Header(IEnumerable<KeyValuePair<string, Tensor>> tensors)
    {
        var places = new Dictionary<string, Place>();
        long offset = 0;
        foreach (var (name, tensor) in tensors)
        {
            var end = offset + (tensor.numel() * Size(tensor.dtype));
            places.Add(name, new Place(TypeName(tensor.dtype), tensor.shape, [offset, end]));
            offset = end;
        }

        return JsonSerializer.SerializeToUtf8Bytes(places, HeaderJson.Default.DictionaryStringPlace);
    }

    /// <summary>Bytes of an element.</summary>
    public static long Size(ScalarType type) => type switch
    {
        ScalarType.Int64 => 8,
        ScalarType.Byte => 1,
        _ => 4,
    };

    /// <summary>The format's name of an element type.</summary>
    /// <exception cref="ArgumentException">The type is neither float32 nor int64 nor uint8.</exception>
    public static string TypeName(ScalarType type) => type switch
    {
        ScalarType.Float32 => "F32",
        ScalarType.Int64 => "I64",
        ScalarType.Byte => "U8",
        _ => throw new ArgumentException($"Tensors of type {type} are not stored; float32, int64 and uint8 are.", nameof(type)),
    };

    /// <summary>Whether the file holds a tensor of a name with another's type and shape.</summary>
    public bool Holds(string name, Tensor like) =>
        _places.GetValueOrDefault(name) is { DataOffsets.Length: 2, Shape: { } shape } place && place.Dtype == TypeName(like.dtype) && shape.SequenceEqual(like.shape);

    /// <summary>The shape of a tensor; null where there is none of that name.</summary>
    public long[]? ShapeOf(string name) => _places.GetValueOrDefault(name)?.Shape;

    /// <summary>Reads a tensor into one that it fits, <see cref="Holds"/>.</summary>
    /// <exception cref="InputException">The file breaks off before its end.</exception>
    public void CopyTo(string name, Tensor target)
    {
        var offsets = _places[name].DataOffsets!;
        var (from, to) = (offsets[0], offsets[1]);
        if (from < 0 || to - from != target.numel() * Size(target.dtype) || to > _bytes.Length - _start)
        {
            throw new InputException($"{_path}: is damaged: it does not hold the bytes of tensor '{name}'.");
        }

        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var loaded = empty(target.shape, target.dtype);
        _bytes.AsSpan((int)(_start + from), (int)(to - from)).CopyTo(loaded.bytes);
        target.copy_(loaded);
    }

    private sealed record Place(string? Dtype, long[]? Shape, long[]? DataOffsets);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
    [JsonSerializable(typeof(Dictionary<string, Place>))]
    private sealed partial class HeaderJson : JsonSerializerContext;
}
