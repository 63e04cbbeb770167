using System.Numerics;
using GanAssets.Trainer.Collapse.Pairs;

namespace GanAssets.Trainer.Collapse.Neighbours;

/// <summary>Finds in one pass over the distances from sprites to training sprites which of them lie in the others' balls.</summary>
/// <param name="manifold">Squared radii of the training sprites' balls that a sprite must be in to be precise.</param>
/// <param name="coverage">Squared radii of the training sprites' balls that are to be covered.</param>
/// <param name="sprites">Squared radii of the sprites' balls that a training sprite must be in to be recalled.</param>
internal sealed class NeighbourPass(float[] manifold, float[] coverage, float[] sprites)
{
    private readonly float[] _larger = [.. manifold.Zip(coverage, Math.Max)];

    /// <summary>For each sprite whether it lies in a ball of the manifold.</summary>
    public bool[] Inside { get; } = new bool[sprites.Length];

    /// <summary>For each sprite the number of balls to be covered that it lies in.</summary>
    public int[] Balls { get; } = new int[sprites.Length];

    /// <summary>For each training sprite whether it lies in a sprite's ball.</summary>
    public bool[] Recalled { get; } = new bool[manifold.Length];

    /// <summary>For each training sprite whether its ball to be covered holds a sprite.</summary>
    public bool[] Covered { get; } = new bool[manifold.Length];

    /// <summary>Takes in a block of distances from sprites to training sprites.</summary>
    public void Visit(PairBlock<float> block)
    {
        for (var i = 0; i < block.Rows; i++)
            Visit(block.FirstRow + i, block.FirstColumn, block.Row(i));
    }

    private void Visit(int sprite, int firstTraining, ReadOnlySpan<float> squared)
    {
        var own = new Vector<float>(sprites[sprite]);
        var larger = _larger.AsSpan(firstTraining, squared.Length);
        var width = Vector<float>.Count;
        var i = 0;
        for (; i + width <= squared.Length; i += width)
        {
            // Almost no pair is this near: whole vectors are passed over.
            var limit = Vector.Max(new Vector<float>(larger[i..]), own);
            if (Vector.LessThanOrEqualAny(new Vector<float>(squared[i..]), limit))
                VisitEach(sprite, firstTraining + i, squared.Slice(i, width));
        }

        VisitEach(sprite, firstTraining + i, squared[i..]);
    }

    private void VisitEach(int sprite, int firstTraining, ReadOnlySpan<float> squared)
    {
        for (var i = 0; i < squared.Length; i++)
        {
            var training = firstTraining + i;
            Inside[sprite] |= squared[i] <= manifold[training];

            // Other threads may set the same elements, but never to false.
            if (squared[i] <= sprites[sprite])
                Recalled[training] = true;

            if (squared[i] <= coverage[training])
            {
                Balls[sprite]++;
                Covered[training] = true;
            }
        }
    }
}
