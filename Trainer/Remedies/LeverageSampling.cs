using System.Numerics.Tensors;
using GanAssets.Trainer.Collapse.Intervals;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Training;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra.Double;
using static TorchSharp.torch;
using Tensor = TorchSharp.torch.Tensor;

namespace GanAssets.Trainer.Remedies;

/// <summary>
/// Draws rare kinds of samples nearly as often as common ones, by their ridge leverage scores (De Meulemeester et al. 2021, "Leverage
/// score sampling for complete mode coverage in generative adversarial networks").
/// </summary>
/// <remarks>
/// The score of a sample is φᵀ(ΦᵀΦ + γnI)⁻¹φ, with the features φ of a Gaussian kernel: 1/(m + γn) for each sample of a mode of m
/// that is small beside the kernel, so that a batch holds every mode equally often; wider modes, which count in more than one
/// direction, have somewhat more. The generator learns these shares, too: its rare kinds are no longer rare. The features are
/// random Fourier ones (Rahimi and Recht 2007), which see a rare mode as well as a common one. It suits points and other small
/// vectors; distances between pictures say little about their kind.
/// </remarks>
/// <param name="ridge">γ, positive: modes of a smaller share of the samples than this are not lifted in full.</param>
/// <param name="width">The kernel's width σ in medians of the distance between two samples, positive.</param>
/// <param name="seed">Decides features and batches.</param>
public sealed class LeverageSampling(double ridge, double width, int seed) : Remedy
{
    /// <summary>The name by which a recipe asks for it.</summary>
    public const string RecipeName = "leverage-sampling";

    private const int Features = 500;
    private const int Block = 4096;
    private const int MostPairs = 2000;

    private double[] _chances = [];
    private double[] _cumulated = [];

    /// <inheritdoc/>
    public override string Name => RecipeName;

    /// <inheritdoc/>
    public override IReadOnlyList<double> Chances => _chances;

    /// <inheritdoc/>
    public override void Join(Trainee trainee, ITrainingData data)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var scores = Scores(data);
        var total = scores.Sum();
        var sum = 0.0;
        _chances = [.. scores.Select(score => score / total)];
        _cumulated = [.. _chances.Select(chance => sum += chance)];
    }

    /// <inheritdoc/>
    public override long[] Choose(long index, int count)
    {
        var random = new SplitMix64(StepSeed.Of(seed, index));
        var indices = new long[count];
        for (var i = 0; i < count; i++)
        {
            var found = Array.BinarySearch(_cumulated, random.Next() / (double)ulong.MaxValue);
            indices[i] = Math.Min(found < 0 ? ~found : found, _cumulated.Length - 1);
        }

        return indices;
    }

    private double[] Scores(ITrainingData data)
    {
        var random = new SplitMix64(StepSeed.Of(seed, -3));
        var (waves, phases) = Waves(Rows(data, 0, 1).Length, width * MedianDistance(data, random), random);
        var sums = zeros([Features, Features], float32);
        foreach (var start in Starts(data))
        {
            using var block = NewDisposeScope();
            var (features, transposed) = FeaturesOf(start);
            sums.add_(transposed.matmul(features));
        }

        var inverse = Inverse(sums, ridge * data.Count);
        var scores = new double[data.Count];
        foreach (var start in Starts(data))
        {
            using var block = NewDisposeScope();
            var (features, _) = FeaturesOf(start);
            var leverages = (features.matmul(inverse) * features).sum(1).data<float>().ToArray();
            TensorPrimitives.ConvertTruncating<float, double>(leverages, scores.AsSpan(start));
        }

        return scores;

        (Tensor Features, Tensor Transposed) FeaturesOf(int start)
        {
            var count = Math.Min(Block, data.Count - start);
            var rows = Rows(data, start, count);
            var (features, transposed) = (new float[count * Features], new float[count * Features]);
            var length = rows.Length / count;
            for (var row = 0; row < count; row++)
            {
                for (var i = 0; i < Features; i++)
                {
                    var angle = phases[i] + TensorPrimitives.Dot<float>(rows.AsSpan(row * length, length), waves.AsSpan(i * length, length));
                    features[(row * Features) + i] = transposed[(i * count) + row] = MathF.Cos(angle) * MathF.Sqrt(2f / Features);
                }
            }

            return (tensor(features, [count, Features]), tensor(transposed, [Features, count]));
        }
    }

    private static (float[] Waves, float[] Phases) Waves(int length, double sigma, SplitMix64 random)
    {
        var (waves, phases) = (new float[Features * length], new float[Features]);
        for (var i = 0; i < waves.Length; i++)
        {
            waves[i] = (float)(Normal.InvCDF(0, 1, Uniform(random)) / sigma);
        }

        for (var i = 0; i < phases.Length; i++)
        {
            phases[i] = (float)(2 * Math.PI * Uniform(random));
        }

        return (waves, phases);
    }

    private static double MedianDistance(ITrainingData data, SplitMix64 random)
    {
        var distances = new double[MostPairs];
        for (var i = 0; i < MostPairs; i++)
        {
            distances[i] = TensorPrimitives.Distance<float>(Rows(data, random.NextBelow(data.Count), 1), Rows(data, random.NextBelow(data.Count), 1));
        }

        return Quantiles.Of(distances, 0.5);
    }

    private static Tensor Inverse(Tensor sums, double ridge)
    {
        var values = Array.ConvertAll(sums.data<float>().ToArray(), value => (double)value);
        var inverse = (new DenseMatrix(Features, Features, values) + DenseMatrix.CreateDiagonal(Features, Features, ridge)).Cholesky().Solve(DenseMatrix.CreateIdentity(Features));
        return tensor(Array.ConvertAll(inverse.ToColumnMajorArray(), value => (float)value), [Features, Features]);
    }

    private static IEnumerable<int> Starts(ITrainingData data)
    {
        for (var start = 0; start < data.Count; start += Block)
        {
            yield return start;
        }
    }

    private static float[] Rows(ITrainingData data, int start, int count)
    {
        using var scope = NewDisposeScope();
        return data.Take([.. Enumerable.Range(start, count).Select(row => (long)row)]).Samples.flatten(1).cpu().data<float>().ToArray();
    }

    // Never 0, at which the normal quantile has no end.
    private static double Uniform(SplitMix64 random) => (random.Next() + 1.0) / (ulong.MaxValue + 2.0);
}
