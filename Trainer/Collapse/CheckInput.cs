using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Collapse;

/// <summary>What a check looks at. All features are of one probe, trained on the training split alone.</summary>
public sealed record CheckInput
{
    /// <summary>The attributes; may be empty.</summary>
    public required AttributeSchema Schema { get; init; }

    /// <summary>Features of the real sprites that measures compare with; those that the generator learned from, unless <see cref="Learned"/> says otherwise.</summary>
    public required FeatureMatrix Training { get; init; }

    /// <summary>Features of the real sprites that the generator learned from; null where they are those of <see cref="Training"/>.</summary>
    public FeatureMatrix? Learned { get; init; }

    /// <summary>Training rows×A indices of their attribute values; negative where unknown.</summary>
    public required int[] TrainingLabels { get; init; }

    /// <summary>The real sprites that nobody learned from: their figures are what a perfect generator would reach.</summary>
    public required ProbedSprites HeldOut { get; init; }

    /// <summary>Generated sprites, requested with the attributes of real sprites: with the same combinations, equally often.</summary>
    public required ProbedSprites Fakes { get; init; }

    /// <summary>Sprites of single combinations of all attributes; null where no combination is frequent enough.</summary>
    public JointSamples? Combinations { get; init; }

    /// <summary>More generated sprites of single attribute values; null where only <see cref="Fakes"/> are to be had.</summary>
    public ValueSamples? Values { get; init; }

    /// <summary>The sprites' pixels; null where only features are known. Measures of pixels are then left out.</summary>
    public CheckPictures? Pictures { get; init; }

    /// <summary>Figures of the whole generator that were taken elsewhere, by <see cref="MeasureNames">name</see>.</summary>
    public IReadOnlyDictionary<string, Figure> Others { get; init; } = new Dictionary<string, Figure>();

    /// <summary>Whether some training sprite has a known value of an attribute: without one, nothing was to be learned of it.</summary>
    internal bool IsTaught(int attribute)
    {
        for (var i = attribute; i < TrainingLabels.Length; i += Schema.Count)
        {
            if (TrainingLabels[i] >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Throws unless all arrays belong together.</summary>
    internal void Validate()
    {
        RequireLength(TrainingLabels.Length, Training.Rows, nameof(TrainingLabels));
        foreach (var (sprites, name) in new[] { (HeldOut, nameof(HeldOut)), (Fakes, nameof(Fakes)) })
        {
            if (sprites.Features.Columns != Training.Columns)
                throw new ArgumentException($"{name} has {sprites.Features.Columns} features, the training sprites {Training.Columns}.");

            RequireLength(sprites.Labels.Length, sprites.Features.Rows, $"{name}.{nameof(ProbedSprites.Labels)}");
            RequireLength(sprites.Predictions.Length, sprites.Features.Rows, $"{name}.{nameof(ProbedSprites.Predictions)}");
        }
    }

    private void RequireLength(int length, int rows, string name)
    {
        if (length != rows * Schema.Count)
            throw new ArgumentException($"{name} needs {rows} × {Schema.Count} indices, not {length}.");
    }
}
