using GanAssets.Tests.Data;
using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Collapse.Requests;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Collapse.Watching;
using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Collapse.Watching;

public class LightCheckTests
{
    private static readonly SpriteSet Training = ColoredShapes.Draw(400, seed: 1);

    private Probe _probe = null!;
    private LightCheck _check = null!;

    [OneTimeSetUp]
    public void TrainProbe() => _probe = ProbeTrainer.Train(Training, seed: 1, _ => { }, CancellationToken.None);

    [OneTimeTearDown]
    public void DisposeProbe() => _probe.Dispose();

    [SetUp]
    public void MakeCheck() => _check = new LightCheck(_probe, Training, ColoredShapes.Draw(300, seed: 2));

    [Test]
    public void Fresh_real_sprites_stand_beside_the_held_out_ones()
    {
        var figures = LookTwice(Real);

        foreach (var (subject, figure) in figures.All)
            Assert.That(figure.Value / figure.Real, Is.GreaterThan(0.8), $"{subject}");

        Assert.That(figures.Attributes.Keys, Is.EqualTo(new[] { "color", "shape" }));
        foreach (var attribute in figures.Attributes.Values)
            Assert.That(attribute.Values.Values.Select(measures => measures.Keys), Is.All.EquivalentTo(new[] { "accuracy", "coverage", "distinct" }));
    }

    [Test]
    public void Value_that_is_stuck_on_one_sprite_is_seen_and_others_are_fine()
    {
        var stuck = Training.Subset([Enumerable.Range(0, Training.Count).First(i => Training.LabelsOf(i)[0] == 1)]);
        var figures = LookTwice(labels => labels[0] == 1 ? stuck : Real(labels));

        var colors = figures.Attributes["color"].Values;
        Assert.That(colors["green"]["coverage"].Value, Is.LessThan(0.6 * colors["green"]["coverage"].Real));
        Assert.That(colors["green"]["distinct"].Value, Is.LessThanOrEqualTo(2));
        Assert.That(colors["blue"]["coverage"].Value, Is.GreaterThan(0.8));
        Assert.That(colors["red"]["distinct"].Value, Is.GreaterThan(0.8 * colors["red"]["distinct"].Real));
    }

    [Test]
    public void Constant_generator_covers_nothing_and_ignored_attributes_are_at_chance()
    {
        var one = Training.Subset([0]);
        var figures = LookTwice(_ => one);

        Assert.That(figures.Coverage!.Value.Value, Is.LessThan(0.2));
        Assert.That(figures.Recall!.Value.Value, Is.LessThan(0.2));
        Assert.That(figures.Attributes["shape"].Kappa.Value, Is.EqualTo(0).Within(0.1));
    }

    [Test]
    public void Too_few_sprites_are_not_measured()
    {
        var check = new LightCheck(_probe, Training, ColoredShapes.Draw(20, seed: 2));
        var figures = check.Look(new Maker(Real), 1);

        Assert.That((figures.Coverage, figures.Precision, figures.Recall), Is.EqualTo(((Figure?)null, (Figure?)null, (Figure?)null)));
        Assert.That(figures.AttributeAccuracy, Is.Not.Null, "a mean over 20 sprites");
        Assert.That(figures.Attributes["color"].Values.Values.SelectMany(measures => measures.Keys), Has.None.EqualTo("coverage"));
    }

    private LightFigures LookTwice(Func<int[], SpriteSet> draw)
    {
        _check.Look(new Maker(draw), 1);
        return _check.Look(new Maker(draw), 2);
    }

    private static SpriteSet Real(int[] labels) => Pool[(labels[0], labels[1])];

    private static readonly Dictionary<(int, int), SpriteSet> Pool = Pools();

    private static Dictionary<(int, int), SpriteSet> Pools()
    {
        var set = ColoredShapes.Draw(2000, seed: 3);
        return Enumerable.Range(0, set.Count)
            .GroupBy(i => (set.LabelsOf(i)[0], set.LabelsOf(i)[1]))
            .ToDictionary(group => group.Key, group => set.Subset([.. group]));
    }

    /// <summary>Answers each request with a random sprite of a set that depends on it.</summary>
    private sealed class Maker(Func<int[], SpriteSet> draw) : ISpriteMaker
    {
        public SpriteSet Make(SpriteSet wanted, long seed)
        {
            var random = new Random((int)seed);
            var rgba = Enumerable.Range(0, wanted.Count).SelectMany(i =>
            {
                var set = draw(wanted.LabelsOf(i).ToArray());
                return set.Pixels(random.Next(set.Count)).ToArray();
            });
            return new SpriteSet(wanted.Width, wanted.Height, [.. rgba], wanted.Schema, wanted.Labels, wanted.Names);
        }
    }
}
