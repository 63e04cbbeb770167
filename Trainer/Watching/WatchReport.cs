using System.Text.Json.Serialization;
using GanAssets.Trainer.Collapse.Watching;

namespace GanAssets.Trainer.Watching;

/// <summary>
/// What the watch knows at a tick: the figures of a light check where one was made, and signals of the training itself; the member
/// <c>watch</c> of a line of <c>log.jsonl</c>.
/// </summary>
public sealed record WatchReport : LightFigures
{
    /// <summary>New early warnings, the gravest first; each subject has one until it has recovered.</summary>
    public IReadOnlyList<WatchWarning> Warnings { get; init; } = [];

    /// <summary>What is at risk now, such as <c>hair=blue</c>; warned of at this tick or before.</summary>
    public IReadOnlyList<string> AtRisk { get; init; } = [];

    /// <summary>All warnings that stand, with their newest figures: <see cref="AtRisk"/> for those who react.</summary>
    [JsonIgnore]
    public IReadOnlyList<WatchWarning> Standing { get; init; } = [];

    /// <summary>Why the run is stopped at this tick, as was asked for by <c>--stop-on</c>; null where it goes on.</summary>
    public string? Stop { get; init; }

    /// <summary>The share of real sprites whose logit is above the middle between the mean logits of both sides, 0…1, since the tick before.</summary>
    public double RealAccuracy { get; init; }

    /// <summary>The share of generated sprites whose logit is below that middle.</summary>
    public double FakeAccuracy { get; init; }

    /// <summary>
    /// The share of pairs of a real and a generated sprite that the discriminator ranks right: what the relativistic loss is about.
    /// A half is chance, 1 a discriminator that has won.
    /// </summary>
    public double RankedRight { get; init; }

    /// <summary>The mean logit of real sprites less that of generated ones.</summary>
    public double LogitGap { get; init; }

    /// <summary>The mean norm of the generator's gradient before it is clipped; NaN where none was a number.</summary>
    public double GeneratorGradient { get; init; }

    /// <summary>The mean norm of the discriminator's gradient before it is clipped.</summary>
    public double DiscriminatorGradient { get; init; }

    /// <summary>The steps since the tick before in which a network was left as it was, because its gradient was not a number.</summary>
    public int SkippedSteps { get; init; }

    /// <summary>How far the averaged generator is from the one that is trained: the norm of the difference over that of the weights.</summary>
    public double AverageDrift { get; init; }

    /// <summary>What the remedies added to the losses in the last step, by their names.</summary>
    public IReadOnlyDictionary<string, AuxiliaryLoss> Auxiliary { get; init; } = new Dictionary<string, AuxiliaryLoss>();

    /// <summary>Figures that remedies tell of their state, such as <c>augmentation.probability</c>; null where none does.</summary>
    public IReadOnlyDictionary<string, double>? Remedies { get; init; }

    /// <summary>Seconds that the look took.</summary>
    public double Seconds { get; init; }

    /// <summary>The seconds of all looks so far over those of training.</summary>
    public double CostShare { get; init; }
}
