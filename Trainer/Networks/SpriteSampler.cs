using GanAssets.Trainer.Data;
using GanAssets.Trainer.Export;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks;

/// <summary>Draws sprites from a generator with libtorch, for checks and sample grids.</summary>
public static class SpriteSampler
{
    // A batch takes the same memory whatever the sprites' size: 64 sprites of 32×32, and of a palette so many that their scores for
    // all its colours stay near a processor's caches.
    private const int PixelsPerBatch = 64 * 32 * 32;
    private const int ScoresPerBatch = 1 << 21;

    /// <summary>Draws one sprite for each row of attribute values.</summary>
    /// <param name="generator">The generator, in evaluation mode.</param>
    /// <param name="options">How sprites are finished.</param>
    /// <param name="like">Sprites whose attribute values are asked for, in order.</param>
    /// <param name="seed">Seed of the latents.</param>
    /// <param name="device">Where the generator is.</param>
    /// <returns>The sprites with the values that were asked for.</returns>
    public static SpriteSet Sample(GeneratorNetwork generator, SpriteFinishOptions options, SpriteSet like, long seed, Device device)
    {
        using var scope = NewDisposeScope();
        manual_seed(seed);
        return Sample(generator, options, like, generator.DrawLatents(like.Count, CPU), device);
    }

    /// <summary>Draws one sprite for each row of attribute values and its latent.</summary>
    /// <param name="generator">The generator, in evaluation mode.</param>
    /// <param name="options">How sprites are finished.</param>
    /// <param name="like">Sprites whose attribute values are asked for, in order.</param>
    /// <param name="latents">A latent a sprite, [N, Z].</param>
    /// <param name="device">Where the generator is.</param>
    /// <returns>The sprites with the values that were asked for.</returns>
    public static SpriteSet Sample(GeneratorNetwork generator, SpriteFinishOptions options, SpriteSet like, Tensor latents, Device device)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        using var finisher = new SpriteFinisher(options, device);
        latents = latents.to(device);
        var attributes = SpriteTensors.Attributes(like).to(device);
        var (width, height) = (options.Width * options.PixelScale, options.Height * options.PixelScale);
        var rgba = new byte[like.Count * width * height * 4];
        var pixelsPerBatch = Math.Min(PixelsPerBatch, ScoresPerBatch / Math.Max(1, options.Palette.Length / 4));
        var batchSize = Math.Max(1, pixelsPerBatch / (options.Width * options.Height));
        for (var start = 0; start < like.Count; start += batchSize)
        {
            using var batch = NewDisposeScope();
            var count = Math.Min(batchSize, like.Count - start);
            var images = generator.forward(latents.narrow(0, start, count), attributes.narrow(0, start, count));
            finisher.Finish(images).cpu().bytes.CopyTo(rgba.AsSpan(start * width * height * 4));
        }

        return new SpriteSet(width, height, rgba, like.Schema, like.Labels, like.Names);
    }
}
