using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Report.Sections;

/// <summary>Finds for each sprite the one that it resembles most, pixel by pixel.</summary>
internal static class NearestSprites
{
    // 64 MB of pixels at a time, whatever the size of the sprites and of the set.
    private const int BlockValues = 1 << 24;

    /// <summary>
    /// Compares all pixels, premultiplied, for invisible ones have no colour. The ratio is 10 log₁₀(255² / mean squared difference) over
    /// all pixels and channels.
    /// </summary>
    /// <param name="sprites">The sprites.</param>
    /// <param name="among">Those to look among: at least one, of the same size.</param>
    public static NearestSprite[] Find(SpriteSet sprites, SpriteSet among)
    {
        var nearest = new (int Index, float Squared)[sprites.Count];
        Array.Fill(nearest, (-1, float.PositiveInfinity));
        var wanted = Pixels(sprites, 0, sprites.Count);
        var blockLength = Math.Max(1, BlockValues / among.SpriteLength);
        for (var start = 0; start < among.Count; start += blockLength)
        {
            var first = start;
            SquaredDistances.Visit(wanted, Pixels(among, start, Math.Min(blockLength, among.Count - start)), block =>
            {
                for (var i = 0; i < block.Rows; i++)
                {
                    ref var best = ref nearest[block.FirstRow + i];
                    var distances = block.Row(i);
                    for (var j = 0; j < distances.Length; j++)
                    {
                        if (distances[j] < best.Squared)
                        {
                            best = (first + block.FirstColumn + j, distances[j]);
                        }
                    }
                }
            });
        }

        // Values of 0…1, so that the peak is 1.
        return Array.ConvertAll(nearest, each => new NearestSprite(each.Index, -10 * Math.Log10(each.Squared / sprites.SpriteLength)));
    }

    private static FeatureMatrix Pixels(SpriteSet set, int start, int count)
    {
        var values = new float[count * set.SpriteLength];
        var bytes = set.Rgba.AsSpan(start * set.SpriteLength, values.Length);
        for (var i = 0; i < values.Length; i += 4)
        {
            var alpha = bytes[i + 3] / 255f;
            values[i] = bytes[i] / 255f * alpha;
            values[i + 1] = bytes[i + 1] / 255f * alpha;
            values[i + 2] = bytes[i + 2] / 255f * alpha;
            values[i + 3] = alpha;
        }

        return new FeatureMatrix(values, count, set.SpriteLength);
    }
}
