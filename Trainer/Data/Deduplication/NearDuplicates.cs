namespace GanAssets.Trainer.Data.Deduplication;

/// <summary>Finds sprites that are almost equal, in the sense of <see cref="Duplicates.FindNear"/>.</summary>
internal static class NearDuplicates
{
    private const int Block = 64;
    private const int None = -1;

    /// <summary>For each sprite the first of its group, which is itself where it is near to no earlier one.</summary>
    /// <param name="set">The sprites.</param>
    /// <param name="exact">What <see cref="ExactDuplicates"/> found; later ones of equal sprites get -1 and take no part.</param>
    /// <param name="mayJoin">Whether a sprite may join the group of an earlier one that it is near to; called from many threads.</param>
    public static int[] Leaders(SpriteSet set, int[] exact, Func<int, int, bool> mayJoin)
    {
        var pixels = new ComparedPixels(PixelScale.Shrink(set, PixelScale.Detect(set)));
        int[] sprites = [.. Enumerable.Range(0, set.Count).Where(sprite => exact[sprite] == sprite)];
        var leaders = new int[set.Count];
        Array.Fill(leaders, None);

        // The first ones of the blocks before are settled, so that the sprites of a block can be compared with them at once.
        var firsts = new List<int>();
        for (var start = 0; start < sprites.Length; start += Block)
        {
            var block = sprites.AsMemory(start, Math.Min(Block, sprites.Length - start));
            var settled = firsts.Count;
            Parallel.For(0, block.Length, i => leaders[block.Span[i]] = FirstNear(block.Span[i], 0, settled));
            foreach (var sprite in block.Span)
            {
                if (leaders[sprite] == None && (leaders[sprite] = FirstNear(sprite, settled, firsts.Count)) == None)
                {
                    leaders[sprite] = sprite;
                    firsts.Add(sprite);
                }
            }
        }

        return leaders;

        int FirstNear(int sprite, int from, int to)
        {
            for (var i = from; i < to; i++)
            {
                if (pixels.AreNear(sprite, firsts[i]) && mayJoin(sprite, firsts[i]))
                {
                    return firsts[i];
                }
            }

            return None;
        }
    }
}
