using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Bench.Plants;

/// <summary>Generators whose sprites are as good and varied as real ones, but not what was asked for.</summary>
internal static class AttributePlants
{
    /// <summary>One attribute of each sprite is that of a random other one: its values come as often as ever, whatever is asked for.</summary>
    public static SpriteSet Ignored(PlantSource source)
    {
        var random = source.Random();
        var attribute = source.DrawAttribute(random);
        var asked = Enumerable.Range(0, source.Pool.Count).Select(row => source.Pool.LabelsOf(row)[attribute]).Shuffled(random);
        return Relabel(source.Pool, (row, index, value) => index == attribute ? asked[row] : value);
    }

    /// <summary>Two values of one attribute are exchanged: who asks for one gets the other.</summary>
    public static SpriteSet SwappedValues(PlantSource source)
    {
        var random = source.Random();
        var attribute = source.DrawAttribute(random);
        var (first, second) = source.FrequentValues(attribute).Shuffled(random) is [var a, var b, ..] ? (a, b) : default;
        return Relabel(source.Pool, (_, index, value) => index != attribute ? value : value == first ? second : value == second ? first : value);
    }

    /// <summary>All values of one attribute are exchanged: who asks for one gets the next.</summary>
    public static SpriteSet PermutedValues(PlantSource source)
    {
        var attribute = source.DrawAttribute(source.Random());
        var values = source.FrequentValues(attribute);
        return Relabel(source.Pool, (_, index, value) => index == attribute && Array.IndexOf(values, value) is >= 0 and var at
            ? values[(at + 1) % values.Length]
            : value);
    }

    /// <summary>No fault: some labels of real sprites are wrong, as those of people are.</summary>
    /// <param name="source">What to make it from.</param>
    /// <param name="share">The share of labels that become another value of their attribute.</param>
    public static SpriteSet LabelNoise(PlantSource source, double share)
    {
        var random = source.Random();
        var limit = (int)(share * int.MaxValue);
        return Relabel(source.Pool, (_, index, value) =>
        {
            var values = source.Pool.Schema.Attributes[index].Values.Count;
            return value >= 0 && random.NextBelow(int.MaxValue) < limit ? (value + 1 + random.NextBelow(values - 1)) % values : value;
        });
    }

    private static SpriteSet Relabel(SpriteSet sprites, Func<int, int, int, int> label)
    {
        var labels = sprites.Labels.Select((value, i) => label(i / sprites.Schema.Count, i % sprites.Schema.Count, value)).ToArray();
        return new SpriteSet(sprites.Width, sprites.Height, sprites.Rgba, sprites.Schema, labels, sprites.Names);
    }
}
