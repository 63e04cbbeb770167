using GanAssets.Trainer.Networks;

namespace GanAssets.Trainer.Recipes.Estimates;

/// <summary>How much memory a training on the CPU takes at its peak.</summary>
/// <remarks>
/// base + sprites + 4 bytes × (5 × generator + 4 × discriminator: weights, gradients, Adam's two moments, the generator's
/// average) + 2.7 × 4 bytes × batch × (generator's activations + 2 × discriminator's, for real and generated sprites). Base and
/// factor were fitted to the peak resident memory of eight trainings on two cores with libtorch 1.13: 16×16 to 128×128 pixels,
/// 300 to 8,000 sprites, 64 to 192 channels and batches of 16 to 64. The formula met all of them to 15 %.
/// </remarks>
public static class MemoryEstimate
{
    private const long BaseBytes = 258_000_000;
    private const double BytesPerActivation = 2.7 * sizeof(float);

    // Sprites as they were read, at their art's size, with the networks' padding, and as a tensor of bytes.
    private const int BytesPerPixel = 4 * 4;

    /// <summary>The estimate in bytes.</summary>
    /// <param name="shape">The networks' sizes.</param>
    /// <param name="batchSize">Sprites a step.</param>
    /// <param name="sprites">Sprites in the set.</param>
    public static long Bytes(NetworkShape shape, int batchSize, int sprites)
    {
        var cost = NetworkCost.Of(shape);
        var weights = sizeof(float) * ((5 * cost.GeneratorWeights) + (4 * cost.DiscriminatorWeights));
        var activations = batchSize * (cost.GeneratorActivations + (2 * cost.DiscriminatorActivations));
        var pixels = (long)sprites * shape.Width * shape.Height;
        return BaseBytes + weights + (long)(activations * BytesPerActivation) + (pixels * BytesPerPixel);
    }
}
