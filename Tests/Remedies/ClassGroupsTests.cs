using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Tests.Remedies;

public class ClassGroupsTests
{
    private const int Sprites = 100;
    private const int Group = 4;

    /// <summary>The first attribute has a value that one sprite in ten has, the second is known of every other sprite and has three values.</summary>
    private static readonly long[][] Attributes = [.. Enumerable.Range(0, Sprites).Select(sprite => new[] { sprite % 10 == 0 ? 1L : 0, sprite % 2 == 0 ? -1 : sprite / 2 % 3 })];

    [Test]
    public void Neighbours_in_a_batch_share_a_value_of_one_attribute()
    {
        using var groups = Joined();

        var chunks = Enumerable.Range(0, 50).SelectMany(step => groups.Choose(step, 32)!.Chunk(Group));

        Assert.That(chunks, Is.All.Matches<long[]>(chunk => Enumerable.Range(0, 2).Any(attribute =>
            chunk.Select(sprite => Attributes[sprite][attribute]).Distinct().ToArray() is [>= 0])));
    }

    [Test]
    public void Rare_value_is_drawn_as_often_as_a_common_one()
    {
        using var groups = Joined();

        var drawn = Enumerable.Range(0, 500).SelectMany(step => groups.Choose(step, 32)!).ToArray();

        // A rare one half of the times that the first attribute decides, and by its share where the second does, which is not known of it.
        Assert.That(drawn.Count(sprite => Attributes[sprite][0] == 1) / (double)drawn.Length, Is.EqualTo(0.25).Within(0.02));
        Assert.That(groups.Chances.Sum(), Is.EqualTo(1).Within(1e-9));
        Assert.That(groups.Chances.Where((_, sprite) => Attributes[sprite][0] == 1).Sum(), Is.EqualTo(0.25).Within(1e-9));
    }

    [Test]
    public void Batch_depends_on_its_number_alone()
    {
        using var groups = Joined();

        var (first, again, next) = (groups.Choose(7, 30), groups.Choose(7, 30), groups.Choose(8, 30));

        Assert.That(again, Is.EqualTo(first));
        Assert.That(next, Is.Not.EqualTo(first));
        Assert.That(first, Has.Length.EqualTo(30));
    }

    private static ClassGroups Joined()
    {
        var groups = new ClassGroups(Group, seed: 1);
        using var data = new KnownAttributes();
        groups.Join(null!, data);
        return groups;
    }

    private sealed class KnownAttributes : ITrainingData
    {
        public int Count => Sprites;

        public (Tensor Samples, Tensor Attributes) Take(long[] indices) =>
            (zeros(indices.Length, 2), tensor([.. indices.SelectMany(sprite => Attributes[sprite])], [indices.Length, 2]));

        public void Dispose()
        {
        }
    }
}
