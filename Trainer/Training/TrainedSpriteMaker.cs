using GanAssets.Trainer.Collapse.Requests;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Networks;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>A run's networks as a check sees them: sprites finished as the exported model finishes them, one pixel a block of art.</summary>
/// <param name="generator">The generator, in evaluation mode.</param>
/// <param name="finish">How its images are finished.</param>
/// <param name="device">Where it is.</param>
public sealed class TrainedSpriteMaker(GeneratorNetwork generator, SpriteFinishOptions finish, Device device) : ISpriteMaker
{
    /// <inheritdoc/>
    public SpriteSet Make(SpriteSet wanted, long seed) =>
        SpriteSampler.Sample(generator, finish with { PixelScale = 1 }, wanted, seed, device);
}
