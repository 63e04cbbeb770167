using GanAssets.Trainer.Collapse;

namespace GanAssets.Trainer.Bench.Modes;

/// <summary>A trained generator, or anything else that makes samples of a set.</summary>
public interface IModeSampler : IDisposable
{
    /// <summary>Makes samples, in the form that the set measures them in, <see cref="ModeSet.SampleLength"/> numbers a row.</summary>
    /// <param name="count">Their number.</param>
    /// <param name="seed">Another seed gives others.</param>
    FeatureMatrix Sample(int count, long seed);
}
