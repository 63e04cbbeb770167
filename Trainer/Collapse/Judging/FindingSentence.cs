using System.Globalization;
using System.Text.RegularExpressions;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse.Judging;

/// <summary>
/// Fills the places of a threshold's sentence: <c>{subject}</c>, <c>{value}</c> and <c>{real}</c> (numbers), <c>{value%}</c> and
/// <c>{real%}</c> (shares as percentages), <c>{times}</c> (the figure over the real one), <c>{count}</c> (the sprites that it was
/// counted in).
/// </summary>
public static partial class FindingSentence
{
    /// <summary>Makes the sentence of one figure.</summary>
    /// <param name="template">The threshold's sentence.</param>
    /// <param name="subject">What it is about, such as <c>'hair=blue'</c>.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="count">The sprites that it was counted in.</param>
    /// <exception cref="ArgumentException">The template has a place that nobody fills.</exception>
    public static string Fill(string template, string subject, Figure figure, int count)
    {
        var text = Place().Replace(template, match => match.Groups[1].Value switch
        {
            "subject" => subject,
            "value" => Number(figure.Value),
            "real" => Number(figure.Real),
            "value%" => Percentage(figure.Value),
            "real%" => Percentage(figure.Real),
            "times" => Number(figure.Value / figure.Real),
            "count" => Number(count),
            var other => throw new ArgumentException($"The sentence '{template}' has a place '{other}' that nothing fills."),
        });
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>A figure as people read it: two decimals, more where it is small, none where it is large.</summary>
    public static string Number(double value) =>
        value.ToString(Math.Abs(value) switch { < 0.1 => "0.####", < 100 => "0.##", _ => "0" }, CultureInfo.InvariantCulture);

    private static string Percentage(double share) =>
        (100 * share).ToString(share is > 0 and < 0.1 ? "0.#" : "0", CultureInfo.InvariantCulture) + " %";

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex Place();
}
