using GanAssets.Trainer.Collapse.Labels;
using GanAssets.Trainer.Collapse.Requests;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Collapse.Probing;

/// <summary>
/// How well a classifier that has seen generated sprites alone names the attributes of real ones (Ravuri and Vinyals 2019). It falls
/// where sprites do not show what they were asked for, and also where they show it in too few ways: hardly any other measure sees
/// what a whole class lacks.
/// </summary>
public static class ClassificationAccuracyScore
{
    /// <summary>The fewest sprites that a classifier is trained on for it.</summary>
    public const int FewestSprites = 30;

    private const long FakesSeed = 22;

    /// <summary>Takes the score of a generator: it is asked for the attributes of all training sprites.</summary>
    /// <param name="maker">The generator.</param>
    /// <param name="training">The training split, with at least one attribute.</param>
    /// <param name="heldOut">Real sprites that nothing learned from.</param>
    /// <param name="probe">The probe that was trained on the training sprites.</param>
    /// <param name="seed">Seed of the second probe's training, as of the first's.</param>
    /// <param name="progress">Told the share of that training that is done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <returns>As the other overload.</returns>
    public static Figure Of(
        ISpriteMaker maker, SpriteSet training, SpriteSet heldOut, Probe probe, int seed, Action<double> progress, CancellationToken stop)
    {
        var made = maker.Make(OpenAttributes.Fill(training, training, seed), FakesSeed);

        // Of a generated sprite every attribute is known; its classifier shall not learn from more than that of the real ones.
        var fakes = new SpriteSet(made.Width, made.Height, made.Rgba, training.Schema, training.Labels, made.Names);
        return Of(fakes, training, heldOut, probe, seed, progress, stop);
    }

    /// <summary>Takes the score of sprites that were generated already.</summary>
    /// <param name="fakes">The sprites, with the attribute values that they were asked for; −1 where nobody knows.</param>
    /// <param name="training">The training split, with at least one attribute.</param>
    /// <param name="heldOut">Real sprites that nothing learned from.</param>
    /// <param name="probe">The probe that was trained on the training sprites.</param>
    /// <param name="seed">Seed of the other probes' training, as of this one's.</param>
    /// <param name="progress">Told the share of that training that is done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <returns>
    /// The accuracy on held-out sprites, a mean over attributes, 0 to 1, of a probe trained on generated sprites; beside it that of one
    /// trained on equally many real ones. Not measured where those sprites are fewer than <see cref="FewestSprites"/> or unlabelled.
    /// </returns>
    public static Figure Of(
        SpriteSet fakes, SpriteSet training, SpriteSet heldOut, Probe probe, int seed, Action<double> progress, CancellationToken stop)
    {
        var count = Math.Min(fakes.Count, training.Count);
        if (count < FewestSprites || Array.TrueForAll(fakes.Labels, label => label < 0))
            return Figure.NotMeasured;

        var isWhole = count == training.Count;
        var share = isWhole ? 1 : 0.5;
        using var taughtByFakes = ProbeTrainer.Train(Some(fakes, count, seed), seed, done => progress(share * done), stop);
        using var taughtByReals = isWhole ? null : ProbeTrainer.Train(Some(training, count, seed), seed, done => progress(share + (share * done)), stop);
        return new Figure(MeanAccuracy(taughtByFakes, heldOut), MeanAccuracy(taughtByReals ?? probe, heldOut));
    }

    private static SpriteSet Some(SpriteSet set, int count, int seed)
    {
        if (count == set.Count)
            return set;

        var order = Enumerable.Range(0, set.Count).ToArray();
        new Random(seed).Shuffle(order);
        return set.Subset(order.AsSpan(0, count));
    }

    private static double MeanAccuracy(Probe probe, SpriteSet heldOut)
    {
        var seen = probe.Look(heldOut);
        return Enumerable.Range(0, heldOut.Schema.Count)
            .Select(attribute => new ConfusionMatrix(
                heldOut.Schema.Attributes[attribute].Values.Count, seen.Labels, seen.Predictions, attribute, heldOut.Schema.Count).Accuracy)
            .Where(double.IsFinite)
            .DefaultIfEmpty(double.NaN)
            .Average();
    }
}
