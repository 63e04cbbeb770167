using System.Globalization;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Recipes;

/// <summary>
/// Chooses settings by looking at the sprites, and says why. It needs no libtorch, so that whoever only looks at sprites
/// can ask it too.
/// </summary>
public static class RecipeAdviser
{
    /// <summary>The fewest sprites that training can learn from: a batch of them.</summary>
    public const int SmallestBatch = 8;

    private const int LargestBatch = 64;

    // Measured on two cores: a step at 64×64 takes about 4 times that at 16×16, and fewer channels hardly help, for the
    // large maps have the fewest channels already. Half the batch gives nearly twice the steps.
    private const int MostPixelsForLargestBatch = 48 * 48;
    private const int MostPixelsForHalfBatch = 80 * 80;

    // So few held-out sprites, and the checks measure nothing.
    private const int FewestForChecks = 30;
    private const double LargestShare = 0.33;

    private const int EmbeddingLength = 16;
    private const int ShortestEmbedding = 4;
    private const int MostEmbeddingInputs = 256;

    /// <summary>What the sprites suggest. Settings that they do not touch are not among them.</summary>
    /// <param name="set">The sprites as they are.</param>
    /// <param name="pixelScale">The pixel scale that somebody has asked for, or null.</param>
    /// <param name="heldOut">The share of held-out sprites that somebody has asked for, or null.</param>
    public static IReadOnlyList<RecipeAdvice> Advise(SpriteSet set, int? pixelScale = null, double? heldOut = null)
    {
        var scale = PixelScaleOf(set);
        var share = HeldOut(set.Count);
        return
        [
            share,
            scale,
            Embedding(set.Schema.Count),
            BatchSize(set, pixelScale ?? int.Parse(scale.Value, CultureInfo.InvariantCulture), heldOut ?? double.Parse(share.Value, CultureInfo.InvariantCulture)),
        ];
    }

    private static RecipeAdvice PixelScaleOf(SpriteSet set)
    {
        var scale = PixelScale.Detect(set);
        return new RecipeAdvice("data.pixel_scale", Json(scale), scale == 1
            ? $"the sprites are {set.Width}×{set.Height} and no enlarged pixel art"
            : $"every sprite consists of {scale}×{scale} blocks of one colour: {set.Width / scale}×{set.Height / scale} pixels of art");
    }

    private static RecipeAdvice HeldOut(int count)
    {
        var usual = DataSplit.HeldOutCount(count, DataSplit.DefaultShare);
        if (usual >= FewestForChecks)
        {
            return new RecipeAdvice("data.held_out", Json(DataSplit.DefaultShare), $"{usual} of {count} sprites are kept for the checks");
        }

        var share = Math.Min(LargestShare, Math.Ceiling(100.0 * FewestForChecks / count) / 100);
        var held = DataSplit.HeldOutCount(count, share);
        return new RecipeAdvice("data.held_out", Json(share), held >= FewestForChecks
            ? $"a quarter of {count} sprites would be too few for the checks, which need {FewestForChecks}"
            : $"a third of {count} sprites, since the checks need {FewestForChecks}; these {held} will not do for all measures");
    }

    private static RecipeAdvice Embedding(int attributes)
    {
        var fitting = attributes == 0 ? EmbeddingLength : MostEmbeddingInputs / attributes / ShortestEmbedding * ShortestEmbedding;
        var length = Math.Clamp(fitting, ShortestEmbedding, EmbeddingLength);
        return new RecipeAdvice("networks.embedding_length", Json(length), attributes switch
        {
            0 => "the sprites have no attributes, so it does not matter",
            1 => "1 attribute",
            _ when length == EmbeddingLength => $"{attributes} attributes",
            _ => $"{attributes} attributes are many: {attributes}×{EmbeddingLength} numbers would outweigh the latent",
        });
    }

    private static RecipeAdvice BatchSize(SpriteSet set, int scale, double heldOut)
    {
        var (width, height) = (set.Width / scale, set.Height / scale);
        var (batch, reason) = (width * height) switch
        {
            <= MostPixelsForLargestBatch => (LargestBatch, $"a step at {width}×{height} pixels is fast enough for it"),
            <= MostPixelsForHalfBatch => (LargestBatch / 2, $"a step at {width}×{height} pixels takes long: fewer sprites a step, more steps"),
            _ => (LargestBatch / 4, $"a step at {width}×{height} pixels takes very long: fewer sprites a step, more steps"),
        };
        var training = set.Count < 2 ? set.Count : set.Count - DataSplit.HeldOutCount(set.Count, heldOut);
        if (batch <= training)
        {
            return new RecipeAdvice("optimizer.batch_size", Json(batch), reason);
        }

        while (batch > SmallestBatch && batch > training)
        {
            batch /= 2;
        }

        return new RecipeAdvice("optimizer.batch_size", Json(batch), $"there are {training} sprites to train on");
    }

    private static string Json(double value) => value.ToString(CultureInfo.InvariantCulture);
}
