using GanAssets.Tests.Data;
using GanAssets.Trainer;
using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Data;
using static TorchSharp.torch;

namespace GanAssets.Tests.Collapse.Probing;

public class ProbeTests
{
    private static readonly SpriteSet Training = ColoredShapes.Draw(450, seed: 1);
    private static readonly SpriteSet HeldOut = ColoredShapes.Draw(300, seed: 2);

    private Probe _probe = null!;

    [OneTimeSetUp]
    public void TrainProbe() => _probe = Train(Training, seed: 1);

    [OneTimeTearDown]
    public void DisposeProbe() => _probe.Dispose();

    [Test]
    public void Probe_names_the_attributes_of_sprites_that_it_has_not_seen()
    {
        var seen = _probe.Look(HeldOut);

        Assert.That(Accuracies(seen.Predictions), Is.All.GreaterThan(0.9));
        Assert.That(seen.Labels, Is.EqualTo(HeldOut.Labels));
        Assert.That((seen.Features.Rows, seen.Features.Columns), Is.EqualTo((300, ProbeClassifier.FeatureLength)));
    }

    [Test]
    public void Ninety_sprites_are_enough_to_learn_from()
    {
        using var probe = Train(ColoredShapes.Draw(90, seed: 3), seed: 1);

        Assert.That(Accuracies(probe.Look(HeldOut).Predictions), Is.All.GreaterThan(0.8));
    }

    [Test]
    public void Looks_are_the_same_sprite_by_sprite_whatever_else_is_looked_at()
    {
        int[] some = [17, 3, 250];

        var (all, few) = (_probe.Look(HeldOut), _probe.Look(HeldOut.Subset(some)));

        Assert.That(few.Predictions, Is.EqualTo(some.SelectMany(i => all.Predictions[(2 * i)..(2 * i + 2)])));
        Assert.That(few.Hashes, Is.EqualTo(some.Select(i => all.Hashes![i])));
        Assert.That(few.Features.Values, Is.EqualTo(all.Features.Subset(some).Values).Within(1e-4));
    }

    [Test]
    public void More_sprites_than_a_batch_are_looked_at_in_their_order()
    {
        var many = ColoredShapes.Draw(1201, seed: 5);
        int[] last = [499, 500, 999, 1000, 1200];

        var (all, few) = (_probe.Look(many), _probe.Look(many.Subset(last)));

        Assert.That(all.Features.Rows, Is.EqualTo(1201));
        Assert.That(few.Features.Values, Is.EqualTo(all.Features.Subset(last).Values).Within(1e-4));
        Assert.That(few.Predictions, Is.EqualTo(last.SelectMany(i => all.Predictions[(2 * i)..(2 * i + 2)])));
    }

    [Test]
    public void Same_seed_trains_the_same_probe_and_another_seed_another()
    {
        using Probe second = Train(Training, seed: 1), other = Train(Training, seed: 2);

        Assert.That(second.Look(HeldOut).Features.Values, Is.EqualTo(_probe.Look(HeldOut).Features.Values));
        Assert.That(other.Look(HeldOut).Features.Values, Is.Not.EqualTo(_probe.Look(HeldOut).Features.Values));
    }

    [Test]
    public void Equal_sprites_have_equal_hashes_and_others_others()
    {
        using var classifier = new ProbeClassifier(8, 8, 6);
        using var probe = new Probe(classifier, ColoredShapes.Schema);

        var hashes = probe.Look(HeldOut).Hashes!;

        var pixels = Enumerable.Range(0, HeldOut.Count).Select(i => Convert.ToHexString(HeldOut.Pixels(i))).ToArray();
        Assert.That(hashes.Zip(pixels).Distinct().Count(), Is.EqualTo(pixels.Distinct().Count()));
        Assert.That(hashes.Distinct().Count(), Is.EqualTo(pixels.Distinct().Count()));
    }

    [TestCase(8, 8)]
    [TestCase(4, 4)]
    [TestCase(12, 20)]
    [TestCase(128, 8)]
    public void Classifier_takes_every_size(int width, int height)
    {
        using var scope = NewDisposeScope();
        using var classifier = new ProbeClassifier(width, height, answers: 7);
        var sprites = rand([2, 4, height, width]);

        Assert.That(classifier.Features(sprites).shape, Is.EqualTo(new long[] { 2, ProbeClassifier.FeatureLength }));
        Assert.That(classifier.forward(sprites).shape, Is.EqualTo(new long[] { 2, 7 }));
        Assert.That(classifier.Features(sprites).detach().data<float>().ToArray(), Is.All.Not.Negative);
    }

    [Test]
    public void Sprites_without_attributes_are_refused_in_one_line() => Assert.That(
        () => ProbeTrainer.Train(Sprites.Draw(4, 8, 8, (_, _, _) => 0), seed: 1, _ => { }, CancellationToken.None),
        Throws.TypeOf<InputException>().With.Message.Match(@"^[^\n]*no attributes[^\n]*attributes\.csv\.$"));

    [Test]
    public void Training_can_be_stopped_and_says_how_far_it_is()
    {
        using var stop = new CancellationTokenSource();
        var shares = new List<double>();

        Assert.That(
            () => ProbeTrainer.Train(Training, seed: 1, share => { shares.Add(share); stop.Cancel(); }, stop.Token),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(shares, Has.Count.EqualTo(1).And.All.InRange(0.0, 1.0));
    }

    private static Probe Train(SpriteSet sprites, int seed) => ProbeTrainer.Train(sprites, seed, _ => { }, CancellationToken.None);

    private static double[] Accuracies(int[] predictions) =>
    [
        .. Enumerable.Range(0, 2).Select(attribute => Enumerable.Range(0, HeldOut.Count)
            .Average(i => predictions[(2 * i) + attribute] == HeldOut.LabelsOf(i)[attribute] ? 1.0 : 0.0)),
    ];
}
