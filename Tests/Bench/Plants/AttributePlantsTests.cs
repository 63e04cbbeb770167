using GanAssets.Trainer.Bench.Plants;

namespace GanAssets.Tests.Bench.Plants;

internal sealed class AttributePlantsTests
{
    [Test]
    public void Ignored_attribute_keeps_its_frequencies_and_follows_nothing([Range(1, 3)] int seed)
    {
        var source = PlantedShapes.Source(seed);
        var fakes = AttributePlants.Ignored(source);
        var changed = PlantedShapes.ChangedLabels(source.Pool, fakes);

        Assert.That(fakes.Rgba, Is.EqualTo(source.Pool.Rgba));
        Assert.That(changed.Count(rows => rows.Length == 0), Is.EqualTo(1), "the other attribute is as it was");
        Assert.That(changed.Max(rows => rows.Length), Is.EqualTo(200).Within(25), "a random value of three is the right one in a third of the cases");
        Assert.That(fakes.Labels.Order(), Is.EqualTo(source.Pool.Labels.Order()));
    }

    [Test]
    public void Two_values_are_exchanged([Range(1, 3)] int seed)
    {
        var source = PlantedShapes.Source(seed);
        var fakes = AttributePlants.SwappedValues(source);
        var attribute = Array.FindIndex(PlantedShapes.ChangedLabels(source.Pool, fakes), rows => rows.Length > 0);
        var pairs = Enumerable.Range(0, fakes.Count).Select(row => (source.Pool.LabelsOf(row)[attribute], fakes.LabelsOf(row)[attribute])).Distinct().ToArray();

        Assert.That(pairs, Has.Length.EqualTo(3), "each value has one other");
        Assert.That(pairs.Count(pair => pair.Item1 == pair.Item2), Is.EqualTo(1));
        Assert.That(pairs.Select(pair => (pair.Item2, pair.Item1)), Is.EquivalentTo(pairs));
    }

    [Test]
    public void All_values_are_exchanged()
    {
        var source = PlantedShapes.Source(seed: 1);
        var fakes = AttributePlants.PermutedValues(source);
        Assert.That(PlantedShapes.ChangedLabels(source.Pool, fakes).Select(rows => rows.Length), Is.EquivalentTo([0, source.Pool.Count]));
    }

    [Test]
    public void Label_noise_changes_its_share_of_the_labels_to_other_values()
    {
        var source = PlantedShapes.Source(seed: 1);
        var fakes = AttributePlants.LabelNoise(source, 0.05);

        Assert.That(PlantedShapes.ChangedLabels(source.Pool, fakes).Sum(rows => rows.Length), Is.EqualTo(30).Within(12));
        Assert.That(fakes.Labels, Is.All.InRange(0, 2));
        Assert.That(fakes.Rgba, Is.EqualTo(source.Pool.Rgba));
    }
}
