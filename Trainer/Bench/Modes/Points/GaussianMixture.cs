using System.Numerics.Tensors;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Bench.Modes.Points;

/// <summary>A mixture of round Gaussians in the plane: a set of which the modes and their weights are known.</summary>
/// <param name="Centres">The means, a row of two each.</param>
/// <param name="Sigma">The standard deviation of each along both axes.</param>
/// <param name="Weights">The chance of each; together 1.</param>
public sealed record GaussianMixture(FeatureMatrix Centres, double Sigma, IReadOnlyList<double> Weights)
{
    private const int Dimensions = 2;

    /// <summary>The number of Gaussians.</summary>
    public int Modes => Centres.Rows;

    /// <summary>The weights where some modes are rarer than the others.</summary>
    /// <param name="modes">The number of modes.</param>
    /// <param name="rare">How many of them, the first, are rare.</param>
    /// <param name="share">The weight of a rare one as a share of another's.</param>
    public static IReadOnlyList<double> Unbalanced(int modes, int rare, double share)
    {
        var whole = modes - rare + (rare * share);
        return [.. Enumerable.Range(0, modes).Select(mode => (mode < rare ? share : 1) / whole)];
    }

    /// <summary>Draws points. A seed gives the same ones on every platform.</summary>
    /// <param name="count">Their number.</param>
    /// <param name="seed">The seed.</param>
    /// <returns>A row of two for each.</returns>
    public FeatureMatrix Draw(int count, long seed)
    {
        var points = new float[count * Dimensions];
        Latent.Fill((ulong)seed, points);
        TensorPrimitives.Multiply(points, (float)Sigma, points);
        var random = new SplitMix64((ulong)seed);
        for (var i = 0; i < count; i++)
        {
            var own = points.AsSpan(i * Dimensions, Dimensions);
            TensorPrimitives.Add(own, Centres.Row(DrawMode(random)), own);
        }

        return new FeatureMatrix(points, count, Dimensions);
    }

    private int DrawMode(SplitMix64 random)
    {
        var left = random.Next() / Math.Pow(2, 64);
        var mode = 0;
        while (mode < Modes - 1 && left >= Weights[mode])
        {
            left -= Weights[mode++];
        }

        return mode;
    }
}
