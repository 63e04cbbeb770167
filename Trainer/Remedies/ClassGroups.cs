using GanAssets.Trainer.Data;
using GanAssets.Trainer.Remedies.Clustering;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Remedies;

/// <summary>
/// Makes batches of groups, each of sprites that share the value of an attribute: what the discriminator compares within a group, by the minibatch standard deviation
/// (Karras et al. 2018) or packed side by side (Lin et al. 2018), it then compares within a class. All values of an attribute come equally often, however rare they are.
/// </summary>
/// <remarks>
/// For each group an attribute is drawn, then one of its values, then the sprites, all evenly. The fakes are asked for the attributes of the real sprites, so they stand in the
/// same groups.
/// </remarks>
/// <param name="size">Sprites of a group, at least 1.</param>
/// <param name="seed">Decides the batches.</param>
public sealed class ClassGroups(int size, int seed) : Remedy
{
    /// <summary>The name by which a recipe asks for it.</summary>
    public const string RecipeName = "class-groups";

    private long[][][] _members = [];
    private double[] _chances = [];

    /// <inheritdoc/>
    public override string Name => RecipeName;

    /// <inheritdoc/>
    public override IReadOnlyList<double> Chances => _chances;

    /// <inheritdoc/>
    public override void Join(Trainee trainee, ITrainingData data)
    {
        var attributes = new DiscriminatorView(data).Attributes();
        _members = [.. Enumerable.Range(0, attributes[0].Length).Select(attribute => Members(attributes, attribute)).Where(values => values.Length > 0)];
        _chances = new double[data.Count];
        foreach (var values in _members)
        {
            foreach (var sprites in values)
            {
                foreach (var sprite in sprites)
                {
                    _chances[sprite] += 1.0 / _members.Length / values.Length / sprites.Length;
                }
            }
        }
    }

    /// <inheritdoc/>
    public override long[]? Choose(long index, int count)
    {
        // Where no sprite's attributes are known, there is nothing to group by.
        if (_members.Length == 0)
        {
            return null;
        }

        var random = new SplitMix64(StepSeed.Of(seed, index));
        var indices = new long[count];
        for (var start = 0; start < count; start += size)
        {
            var values = _members[random.NextBelow(_members.Length)];
            var sprites = values[random.NextBelow(values.Length)];
            foreach (ref var chosen in indices.AsSpan(start, Math.Min(size, count - start)))
            {
                chosen = sprites[random.NextBelow(sprites.Length)];
            }
        }

        return indices;
    }

    /// <summary>The sprites of each value that occurs.</summary>
    private static long[][] Members(long[][] attributes, int attribute) =>
    [
        .. Enumerable.Range(0, attributes.Length).Where(sprite => attributes[sprite][attribute] >= 0).GroupBy(sprite => attributes[sprite][attribute])
            .OrderBy(group => group.Key).Select(group => group.Select(sprite => (long)sprite).ToArray()),
    ];
}
