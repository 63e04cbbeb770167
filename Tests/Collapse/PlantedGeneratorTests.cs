using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Tests.Collapse;

public class PlantedGeneratorTests
{
    private const int Blue = 2;

    private static readonly PlantedWorld _world = new(seed: 5);

    [Test]
    public void Fresh_sample_is_healthy([Range(1, 8)] int seed)
    {
        var report = CollapseCheck.Run(_world.Input(seed, Healthy));
        Assert.That(report.Reasons, Is.Empty);
        Assert.That(report.Verdict, Is.EqualTo(Verdict.Healthy));
    }

    [Test]
    public void Fresh_sample_with_some_wrong_labels_is_healthy([Range(1, 4)] int seed) =>
        Assert.That(CollapseCheck.Run(_world.Input(seed, Healthy, labelNoise: 0.05)).Reasons, Is.Empty);

    [Test]
    public void Fresh_sample_of_a_small_set_is_healthy([Range(1, 4)] int seed) =>
        Assert.That(CollapseCheck.Run(_world.Input(seed, Healthy, training: 400, heldOut: 100)).Reasons, Is.Empty);

    [Test]
    public void Constant_generator_has_collapsed()
    {
        var report = Collapsed((_, _, _) => _world.Centre(1, 1, 1));
        Assert.That(report.Measures["coverage"].Value, Is.LessThan(0.05));
        Assert.That(report.Measures["recall"].Value, Is.LessThan(0.05));
        Assert.That(report.Measures["coverage"].Real, Is.GreaterThan(0.9));
    }

    [TestCase(3)]
    [TestCase(12)]
    public void Generator_of_few_modes_has_collapsed(int modes)
    {
        var report = Collapsed((_, _, random) =>
        {
            var mode = random.Next(modes) * (60 / modes);
            return _world.Sprite(mode / 15, mode / 5 % 3, random, mode % 5);
        });
        Assert.That(report.Reasons, Has.Some.Contains("(coverage is"));
    }

    [Test]
    public void Generator_with_one_style_for_each_request_has_collapsed()
    {
        var report = Collapsed((colour, shape, random) => _world.Sprite(colour, shape, random, style: 0));
        Assert.That(report.Measures["attribute_accuracy"].Value, Is.GreaterThan(0.99));
        Assert.That(report.Reasons, Has.Some.Contains("(coverage is"));
    }

    [Test]
    public void Ignored_attribute_is_named()
    {
        var report = Collapsed((_, shape, random) => _world.Sprite(random.Next(PlantedWorld.Colours), shape, random));
        Assert.That(report.Findings, Has.Some.Matches<CheckFinding>(finding => finding is { Attribute: "colour", Value: null, Measure: "kappa" }));
        Assert.That(report.Reasons, Has.None.Contains("shape"));
        Assert.That(report.Measures["coverage"].Value, Is.GreaterThan(0.9), "sprites are as varied as ever");
    }

    [Test]
    public void Swapped_values_are_named()
    {
        var report = Collapsed((colour, shape, random) => _world.Sprite(colour == Blue ? 0 : colour == 0 ? Blue : colour, shape, random));
        Assert.That(report.Reasons, Has.Some.StartsWith("'colour=blue' shows in only"));
        Assert.That(report.Reasons, Has.Some.StartsWith("'colour=red' shows in only"));
    }

    [TestCase(1)]
    [TestCase(3)]
    public void Value_stuck_on_few_sprites_is_named(int sprites)
    {
        var report = Collapsed((colour, shape, random) =>
            colour == Blue ? _world.Centre(Blue, 0, random.Next(sprites)) : _world.Sprite(colour, shape, random));
        Assert.That(report.Reasons, Has.Some.StartsWith("Sprites asked for with 'colour=blue' are much alike"));
        Assert.That(report.Reasons, Has.Some.StartsWith($"'colour=blue' makes {sprites} distinct sprites out of"));
        Assert.That(report.Attributes["colour"].Values["blue"].Verdict, Is.EqualTo(Verdict.Collapsed));
        Assert.That(report.Attributes["colour"].Values["red"].Verdict, Is.EqualTo(Verdict.Healthy));
        Assert.That(report.Attributes["colour"].Values["blue"].Accuracy, Is.EqualTo(1));
        Assert.That(report.Attributes["colour"].Values["red"].Measures["coverage"].Value, Is.GreaterThan(0.85));
    }

    [TestCase(0.5)]
    [TestCase(2)]
    [TestCase(10)]
    public void Noise_has_collapsed(double scale) => Collapsed((_, _, random) => PlantedWorld.Vector(random, scale));

    [Test]
    public void Blurred_generator_is_not_healthy()
    {
        var report = CollapseCheck.Run(_world.Input(seed: 1, (colour, shape, random) =>
            _world.Sprite(colour, shape, random).Zip(_world.Sprite(colour, shape, random), (a, b) => (a + b) / 2).ToArray()));
        Assert.That(report.Verdict, Is.Not.EqualTo(Verdict.Healthy));
    }

    private static double[] Healthy(int colour, int shape, Random random) => _world.Sprite(colour, shape, random);

    private static CheckReport Collapsed(Func<int, int, Random, double[]> generator)
    {
        CheckReport report = null!;
        foreach (var seed in new[] { 1, 2, 3 })
        {
            report = CollapseCheck.Run(_world.Input(seed, generator));
            Assert.That(report.Verdict, Is.EqualTo(Verdict.Collapsed));
        }

        return report;
    }
}
