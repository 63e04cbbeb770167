using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Collapse.Requests;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Collapse;

/// <summary>Checks any source of sprites: draws what the measures need, looks at it through the probe, and judges.</summary>
public static class GeneratorCheck
{
    private const int MostFakes = 2000;
    private const long FakesSeed = 20;
    private const long ValuesSeed = 21;

    /// <summary>Checks a generator that makes sprites on request.</summary>
    /// <param name="maker">The generator.</param>
    /// <param name="training">The sprites that it learned from.</param>
    /// <param name="heldOut">Real sprites that nothing learned from.</param>
    /// <param name="probe">A probe trained on the training sprites alone.</param>
    /// <param name="options">The settings; null for the defaults.</param>
    /// <param name="others">Figures taken elsewhere, for the report; null for none.</param>
    public static CheckReport Run(
        ISpriteMaker maker,
        SpriteSet training,
        SpriteSet heldOut,
        Probe probe,
        CheckOptions? options = null,
        IReadOnlyDictionary<string, Figure>? others = null) => Run(maker, new RealSprites(training, heldOut, probe), options, others);

    /// <summary>Checks a generator that makes sprites on request, one of several over the same real sprites.</summary>
    /// <param name="maker">The generator.</param>
    /// <param name="real">The real sprites and the probe.</param>
    /// <param name="options">The settings; null for the defaults.</param>
    /// <param name="others">Figures taken elsewhere, for the report; null for none.</param>
    public static CheckReport Run(
        ISpriteMaker maker, RealSprites real, CheckOptions? options = null, IReadOnlyDictionary<string, Figure>? others = null)
    {
        options ??= new CheckOptions();
        var (training, heldOut, probe) = (real.Training, real.HeldOut, real.Probe);

        // The fakes are asked for the very combinations of the held-out sprites, so that only the making differs.
        var count = Math.Min(MostFakes, heldOut.Count);
        var like = OpenAttributes.Fill(heldOut.Subset([.. Enumerable.Range(0, count)]), training, options.Seed);
        var fakes = maker.Make(like, FakesSeed);
        var frequent = training.Subset(FrequentCombinations.Find(training.Labels, training.Schema.Count, options.Seed));
        var input = Input(fakes, real, others) with
        {
            Combinations = frequent.Count == 0 ? null : new JointSamples(probe.Look(maker.Make(frequent, FakesSeed)), probe.Look(frequent)),
            Values = ValueRequests.For(like, training, options) is { Wanted.Count: > 0 } requests
                ? new ValueSamples(probe.Look(maker.Make(requests.Wanted, ValuesSeed)), requests.Attributes, requests.Values)
                : null,
        };
        return CollapseCheck.Run(input, options);
    }

    /// <summary>Checks sprites that were generated already.</summary>
    /// <param name="fakes">The sprites, with the attribute values that they were asked for; −1 where nobody knows.</param>
    /// <param name="training">The sprites that their generator learned from.</param>
    /// <param name="heldOut">Real sprites that nothing learned from.</param>
    /// <param name="probe">A probe trained on the training sprites alone.</param>
    /// <param name="options">The settings; null for the defaults.</param>
    /// <param name="others">Figures taken elsewhere, for the report; null for none.</param>
    public static CheckReport Run(
        SpriteSet fakes,
        SpriteSet training,
        SpriteSet heldOut,
        Probe probe,
        CheckOptions? options = null,
        IReadOnlyDictionary<string, Figure>? others = null) => Run(fakes, new RealSprites(training, heldOut, probe), options, others);

    /// <summary>Checks sprites that were generated already, one of several lots over the same real sprites.</summary>
    /// <param name="fakes">The sprites, with the attribute values that they were asked for; −1 where nobody knows.</param>
    /// <param name="real">The real sprites and the probe.</param>
    /// <param name="options">The settings; null for the defaults.</param>
    /// <param name="others">Figures taken elsewhere, for the report; null for none.</param>
    public static CheckReport Run(
        SpriteSet fakes, RealSprites real, CheckOptions? options = null, IReadOnlyDictionary<string, Figure>? others = null) =>
        CollapseCheck.Run(Input(fakes, real, others), options);

    private static CheckInput Input(SpriteSet fakes, RealSprites real, IReadOnlyDictionary<string, Figure>? others) => new()
    {
        Schema = real.Training.Schema,
        Training = real.TrainingFeatures,
        TrainingLabels = real.Training.Labels,
        HeldOut = real.HeldOutSeen,
        Fakes = real.Probe.Look(fakes),
        Learned = real.LearnedFeatures,
        Pictures = new CheckPictures(real.Training, real.HeldOut, fakes) { Learned = real.Learned },
        Others = others ?? new Dictionary<string, Figure>(),
    };
}
