namespace GanAssets.Tests.Runtime;

/// <summary>
/// The bytes of a model that say what its graph is: all but those of the card and of constants of many figures, which nearly every
/// byte belongs to and which change a sprite at most. The numbers of fields are those of onnx.proto.
/// </summary>
internal static class StructuralBytes
{
    private const int Graph = 7;
    private const int Initializer = 5;
    private const int RawData = 9;
    private const int Metadata = 14;
    private const int Value = 2;

    /// <summary>A shape or an index, as a constant, has fewer bytes than this.</summary>
    private const int LongestShape = 64;

    public static int[] Of(byte[] model)
    {
        var places = new List<int>();
        Add(places, model, 0, model.Length, []);
        return [.. places];
    }

    private static void Add(List<int> places, byte[] model, int start, int end, int[] parents)
    {
        for (var place = start; place < end;)
        {
            var first = place;
            var tag = Varint(model, ref place);
            int[] path = [.. parents, tag >> 3];
            var length = (tag & 7) switch { 0 => 0 * Varint(model, ref place), 1 => 8, 5 => 4, _ => Varint(model, ref place) };
            places.AddRange(Enumerable.Range(first, place - first));
            if (path is [Graph] or [Graph, Initializer] or [Metadata])
            {
                Add(places, model, place, place + length, path);
            }
            else if (path is not [Metadata, Value] && (path is not [Graph, Initializer, RawData] || length <= LongestShape))
            {
                places.AddRange(Enumerable.Range(place, length));
            }

            place += length;
        }
    }

    private static int Varint(byte[] model, ref int place)
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = model[place++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }
}
