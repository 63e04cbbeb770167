namespace GanAssets.Trainer.Collapse;

/// <summary>How many combinations of all attributes appear when they are asked for.</summary>
public static class JointCoverage
{
    /// <summary>
    /// The share of the combinations among the labels of which at least one sprite shows every attribute, as the probe sees it.
    /// </summary>
    /// <param name="sprites">At least one sprite with at least one attribute, as a rule several of each combination.</param>
    /// <returns>0 to 1.</returns>
    public static double Of(ProbedSprites sprites)
    {
        var attributes = sprites.Labels.Length / sprites.Features.Rows;
        var shown = new Dictionary<string, bool>(StringComparer.Ordinal);
        for (var first = 0; first < sprites.Labels.Length; first += attributes)
        {
            var asked = sprites.Labels.AsSpan(first, attributes);
            var combination = string.Join(',', asked.ToArray());
            shown[combination] = shown.GetValueOrDefault(combination) || asked.SequenceEqual(sprites.Predictions.AsSpan(first, attributes));
        }

        return shown.Values.Count(isShown => isShown) / (double)shown.Count;
    }
}
