using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse.Groups;

/// <summary>Some measures of a whole generator that are taken from the same sprites.</summary>
internal interface IMeasureGroup
{
    /// <summary>
    /// Takes the measures. One that does not apply, such as accuracy without attributes, is left out; one for which there are too few
    /// sprites is NaN.
    /// </summary>
    IEnumerable<KeyValuePair<string, Figure>> Measure(CheckSample sample);
}
