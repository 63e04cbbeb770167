using GanAssets.Trainer.Networks;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks;

/// <summary>Networks that behave as if they had been trained, made in no time.</summary>
internal static class Trained
{
    /// <summary>
    /// A generator in evaluation mode whose batch normalisations have statistics, scales and shifts of their own, and whose
    /// images are vivid.
    /// </summary>
    public static GeneratorNetwork Generator(NetworkShape shape, long seed)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        manual_seed(seed);
        var network = new SpriteGeneratorNetwork(shape);
        foreach (var vector in network.parameters().Where(parameter => parameter.ndim == 1))
        {
            vector.add_(randn(vector.shape) * 0.3f);
        }

        network.parameters().Last(parameter => parameter.ndim == 4).mul_(8f);
        for (var batch = 0; batch < 5; batch++)
        {
            var (latent, attributes) = Inputs(shape, 32);
            network.forward(latent, attributes);
        }

        network.eval();
        return network;
    }

    /// <summary>Latents and attribute values, drawn by libtorch's present seed.</summary>
    public static (Tensor Latent, Tensor Attributes) Inputs(NetworkShape shape, long count) => (
        randn(count, shape.LatentLength + (shape.HiddenLabels is null ? 0 : 1)),
        shape.ValueCounts.Count == 0
            ? zeros(count, 0, dtype: int64)
            : cat([.. shape.ValueCounts.Zip(shape.HasUnknown, (values, unknown) => randint(unknown ? -1 : 0, values, [count, 1], int64))], 1));
}
