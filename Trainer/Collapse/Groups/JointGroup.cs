using GanAssets.Trainer.Collapse.Intervals;
using GanAssets.Trainer.Collapse.Labels;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse.Groups;

/// <summary>How many of the frequent combinations of all attributes appear when they are asked for.</summary>
internal sealed class JointGroup : IMeasureGroup
{
    public IEnumerable<KeyValuePair<string, Figure>> Measure(CheckSample sample)
    {
        if (sample.Input.Combinations is not { } combinations)
            yield break;

        var fake = JointCoverage.Of(combinations.Fakes);
        yield return new(MeasureNames.JointCoverage, new Figure(fake.Share, JointCoverage.Of(combinations.Real).Share)
            .Within(WilsonInterval.Of(fake.Shown, fake.Combinations)));
    }
}
