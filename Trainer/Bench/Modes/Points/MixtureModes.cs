using System.Numerics.Tensors;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Distributions;

namespace GanAssets.Trainer.Bench.Modes.Points;

/// <summary>Where samples lie in a mixture. A sample belongs to the mode whose centre is nearest, and is of high quality within 3σ of it.</summary>
/// <remarks>Srivastava et al., "VEEGAN: Reducing Mode Collapse in GANs using Implicit Variational Learning" (2017), section 4.1.</remarks>
internal sealed class MixtureModes
{
    private const double Sigmas = 3;

    private readonly GaussianMixture _mixture;
    private readonly int[] _near;
    private readonly int[] _within;

    private MixtureModes(GaussianMixture mixture, int[] near, int[] within) => (_mixture, _near, _within) = (mixture, near, within);

    /// <summary>The radius of the circle round a centre within which a sample is of high quality.</summary>
    public static double Radius(GaussianMixture mixture) => Sigmas * mixture.Sigma;

    /// <summary>The share of the samples that are of high quality, 0…1. Of the mixture itself it is 1 − e^(−4.5) = .989.</summary>
    public double HighQuality => _within.Sum() / (double)_near.Sum();

    /// <summary>The reverse Kullback-Leibler divergence in nats of all samples' modes from the true weights.</summary>
    public double ReverseKl => ModeDistribution.ReverseKl(_near, _mixture.Weights);

    /// <summary>Looks at samples.</summary>
    /// <param name="mixture">The true mixture.</param>
    /// <param name="samples">A row of two for each, at least one.</param>
    public static MixtureModes Of(GaussianMixture mixture, FeatureMatrix samples)
    {
        var radius = Radius(mixture);
        var (near, within) = (new int[mixture.Modes], new int[mixture.Modes]);
        foreach (var (sample, mode) in KMeans.Nearest(samples, mixture.Centres).Index())
        {
            near[mode]++;
            if (TensorPrimitives.Distance(samples.Row(sample), mixture.Centres.Row(mode)) <= radius)
            {
                within[mode]++;
            }
        }

        return new MixtureModes(mixture, near, within);
    }

    /// <summary>For each mode whether it has so many samples of high quality.</summary>
    public IReadOnlyList<bool> Covered(int fewest = 1) => [.. _within.Select(count => count >= fewest)];
}
