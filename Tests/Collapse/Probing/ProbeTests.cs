using GanAssets.Tests.Data;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Collapse.Results;
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
    public void Values_that_are_mostly_unknown_are_learned_from_the_sprites_that_have_them()
    {
        var random = new Random(1);
        var labels = Array.ConvertAll(Training.Labels, label => random.Next(3) > 0 ? -1 : label);
        using var probe = Train(new SpriteSet(8, 8, Training.Rgba, Training.Schema, labels, Training.Names), seed: 1);

        Assert.That(Accuracies(probe.Look(HeldOut).Predictions), Is.All.GreaterThan(0.8));
    }

    [Test]
    public void Attribute_of_which_nothing_is_known_does_no_harm()
    {
        var labels = Training.Labels.Select((label, i) => i % 2 == 0 ? -1 : label).ToArray();
        using var probe = Train(new SpriteSet(8, 8, Training.Rgba, Training.Schema, labels, Training.Names), seed: 1);

        Assert.That(Accuracies(probe.Look(HeldOut).Predictions)[1], Is.GreaterThan(0.9));
    }

    [TestCase(0)]
    [TestCase(1)]
    public void Probe_of_few_attributes_tells_planted_generators_from_sound_ones(int attributes)
    {
        var (training, heldOut, others) = (Few(Training), Few(HeldOut), Few(ColoredShapes.Draw(900, seed: 6)));
        using var probe = Train(training, seed: 1);

        Assert.That(Check(others.Subset([.. Enumerable.Range(0, 300)])).Reasons, Is.Empty);
        Assert.That(Check(others.Subset([.. Enumerable.Range(0, 300).Select(i => i % 15)])).Verdict, Is.EqualTo(Verdict.Collapsed));
        Assert.That(Check(others.Subset([.. Enumerable.Range(0, 900).Where(IsGreen)])).Verdict, Is.Not.EqualTo(Verdict.Healthy));
        var grey = Sprites.Draw(HeldOut.Count, 8, 8, (_, _, _) => 0x808080FF);
        Assert.That(Check(new SpriteSet(8, 8, grey.Rgba, heldOut.Schema, heldOut.Labels, grey.Names)).Verdict, Is.EqualTo(Verdict.Collapsed));

        // Shapes alone: colour is then what no label tells of.
        SpriteSet Few(SpriteSet set) => new(
            set.Width,
            set.Height,
            set.Rgba,
            new AttributeSchema([.. set.Schema.Attributes.Take(1 + attributes).Skip(1)]),
            attributes == 0 ? [] : [.. set.Labels.Where((_, i) => i % 2 == 1)],
            set.Names);

        bool IsGreen(int sprite) => Enumerable.Range(0, 64).Any(i => others.Pixels(sprite)[(4 * i)..][..3] is [0x30, 0xC0, 0x40] or [0x20, 0x80, 0x30]);

        CheckReport Check(SpriteSet fakes) => CollapseCheck.Run(new CheckInput
        {
            Schema = training.Schema,
            Training = probe.Look(training).Features,
            TrainingLabels = training.Labels,
            HeldOut = probe.Look(heldOut),
            Fakes = probe.Look(fakes),
        });
    }

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
