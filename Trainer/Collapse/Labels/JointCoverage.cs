namespace GanAssets.Trainer.Collapse.Labels;

/// <summary>How many combinations of all attributes appear when they are asked for.</summary>
/// <param name="Shown">The combinations among the labels of which at least one sprite shows every attribute, as the probe sees it.</param>
/// <param name="Combinations">All combinations among the labels.</param>
public readonly record struct JointCoverage(int Shown, int Combinations)
{
    /// <summary>The share of combinations that appear, 0 to 1.</summary>
    public double Share => Shown / (double)Combinations;

    /// <summary>Counts the combinations.</summary>
    /// <param name="sprites">At least one sprite with at least one attribute, as a rule several of each combination.</param>
    public static JointCoverage Of(ProbedSprites sprites)
    {
        var attributes = sprites.Labels.Length / sprites.Features.Rows;
        var shown = new Dictionary<string, bool>(StringComparer.Ordinal);
        for (var first = 0; first < sprites.Labels.Length; first += attributes)
        {
            var asked = sprites.Labels.AsSpan(first, attributes);
            var combination = string.Join(',', asked.ToArray());
            shown[combination] = shown.GetValueOrDefault(combination) || asked.SequenceEqual(sprites.Predictions.AsSpan(first, attributes));
        }

        return new JointCoverage(shown.Values.Count(isShown => isShown), shown.Count);
    }
}
