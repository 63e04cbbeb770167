using System.Runtime.InteropServices;
using GanAssets.Native.Boundary;

namespace GanAssets.Native.Structures;

/// <summary><c>ganassets_request</c>; zero stands for the default of every member.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct NativeRequest
{
    public nuint Size;
    public ulong Seed;
    public NativeAttribute* Attributes;
    public nuint AttributeCount;
    public ulong MutationSeed;
    public ulong BlendTowards;
    public float Truncation;
    public float Mutation;
    public float Blend;
    public int Reserved;

    public readonly SpriteRequest ToRequest(SpriteGenerator generator)
    {
        SizedStructure.RequireZero(Reserved, "request");
        return new SpriteRequest(Seed, Wishes(generator.Card), Truncation == 0 ? 1 : Truncation)
            .WithMutation(Mutation, MutationSeed)
            .WithBlend(BlendTowards, Blend);
    }

    private readonly Dictionary<string, string>? Wishes(ModelCard card)
    {
        if (AttributeCount == 0)
        {
            return null;
        }

        // Each attribute stands once, so a larger count is no count.
        Arguments.Check(AttributeCount <= (nuint)card.Attributes.Count, "attribute_count", $"is {AttributeCount}; the model has {card.Attributes.Count}");
        Arguments.NotNull(Attributes, "attributes");
        var wishes = new Dictionary<string, string>((int)AttributeCount, StringComparer.Ordinal);
        for (var i = 0; i < (int)AttributeCount; i++)
        {
            var name = Text.Read(Attributes[i].Name, "name");
            Arguments.Check(wishes.TryAdd(name, Text.Read(Attributes[i].Value, "value")), "attributes", $"sets {name} twice; set it once");
        }

        return wishes;
    }
}
