using GanAssets.Tests.Data;
using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Collapse.Requests;
using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Collapse.Probing;

public class ClassificationAccuracyScoreTests
{
    private static readonly SpriteSet Training = ColoredShapes.Draw(200, seed: 1);
    private static readonly SpriteSet HeldOut = ColoredShapes.Draw(200, seed: 2);

    private Probe _probe = null!;

    [OneTimeSetUp]
    public void TrainProbe() => _probe = ProbeTrainer.Train(Training, 1, _ => { }, CancellationToken.None);

    [OneTimeTearDown]
    public void DisposeProbe() => _probe.Dispose();

    [Test]
    public void Fresh_real_sprites_teach_as_much_as_the_training_ones()
    {
        var score = ClassificationAccuracyScore.Of(ColoredShapes.Draw(200, seed: 3), Training, HeldOut, _probe, 1, _ => { }, CancellationToken.None);

        Assert.That(score.Real, Is.GreaterThan(0.85));
        Assert.That(score.Value, Is.GreaterThan(0.85));
    }

    [Test]
    public void Generator_is_asked_for_as_many_sprites_as_there_are_training_ones()
    {
        var score = ClassificationAccuracyScore.Of(new Copier(), Training, HeldOut, _probe, 1, _ => { }, CancellationToken.None);

        Assert.That(score.Value, Is.EqualTo(score.Real), "the same sprites and the same seed");
    }

    [Test]
    public void Sprites_that_ignore_what_was_asked_for_teach_no_more_than_chance()
    {
        var score = ClassificationAccuracyScore.Of(Relabelled(ColoredShapes.Draw(200, seed: 3), i => (i * 7 / 3) % 3), Training, HeldOut, _probe, 1, _ => { }, CancellationToken.None);

        Assert.That(score.Value, Is.InRange(0.15, 0.6), "chance is a third");
    }

    [Test]
    public void Fewer_sprites_are_held_against_a_probe_of_as_many_real_ones()
    {
        var shares = new List<double>();

        var score = ClassificationAccuracyScore.Of(ColoredShapes.Draw(60, seed: 3), Training, HeldOut, _probe, 1, shares.Add, CancellationToken.None);

        Assert.That(Math.Abs(score.Value - score.Real), Is.LessThan(0.25), "two probes of sixty sprites each");
        Assert.That(shares, Is.Ordered.And.All.InRange(0, 1));
        Assert.That(shares[^1], Is.EqualTo(1).Within(1e-9));
    }

    [Test]
    public void Too_few_or_unlabelled_sprites_have_no_score()
    {
        var few = ColoredShapes.Draw(ClassificationAccuracyScore.FewestSprites - 1, seed: 3);
        var unlabelled = Relabelled(ColoredShapes.Draw(100, seed: 3), _ => -1);

        Assert.That(new[] { few, unlabelled }.Select(fakes =>
            ClassificationAccuracyScore.Of(fakes, Training, HeldOut, _probe, 1, _ => { }, CancellationToken.None).IsMeasured()), Is.All.False);
    }

    private static SpriteSet Relabelled(SpriteSet set, Func<int, int> label) =>
        new(set.Width, set.Height, set.Rgba, set.Schema, [.. Enumerable.Range(0, set.Labels.Length).Select(label)], set.Names);

    private sealed class Copier : ISpriteMaker
    {
        public SpriteSet Make(SpriteSet wanted, long seed) => wanted;
    }
}
