using GanAssets.Trainer.Networks.Points;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Tests.Remedies;

/// <summary>Eight Gaussians on a circle of radius 2, σ .05, 50 points each: the set of DynGAN's authors.</summary>
internal static class Ring
{
    public const int Modes = 8;

    private const double Radius = 2;
    private const double Sigma = 0.05;

    /// <summary>Networks of 2×64, batches of 64, a plain GAN loss as far as the objectives go.</summary>
    public static PointShape Shape { get; } = new(2, 8, 64, 2);

    public static Recipe Recipe(long steps) => new()
    {
        Objective = new ObjectiveRecipe { Remedies = [], Penalties = [] },
        Optimizer = new OptimizerRecipe { BatchSize = 64, GeneratorLearningRate = 1e-3, DiscriminatorLearningRate = 1e-3, Beta1 = 0.5, Beta2 = 0.999, FinalFactor = 1, AverageDecay = 0.99 },
        Budget = new BudgetRecipe { Steps = steps },
        Threads = 1,
    };

    /// <summary>Points of some of the modes.</summary>
    public static PointData Data(params int[] modes)
    {
        manual_seed(1);
        using var scope = NewDisposeScope();
        var noise = randn(modes.Length * 50, 2).data<float>().ToArray();
        var points = noise.Select((figure, i) => (float)((Sigma * figure) + Center(modes[i / 100], i % 2))).ToArray();
        return new PointData(points, 2, CPU);
    }

    public static PointData Data() => Data([.. Enumerable.Range(0, Modes)]);

    /// <summary>The modes within 3σ of which at least 1 % of 1,000 samples lie.</summary>
    public static int[] Covered(Trainee trainee)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        manual_seed(3);
        var points = trainee.Average.forward(trainee.Average.DrawLatents(1000, CPU), zeros(1000, 0, dtype: int64)).data<float>().ToArray();
        return [.. Enumerable.Range(0, Modes).Where(mode => Enumerable.Range(0, 1000).Count(i =>
            Math.Pow(points[2 * i] - Center(mode, 0), 2) + Math.Pow(points[(2 * i) + 1] - Center(mode, 1), 2) < 9 * Sigma * Sigma) >= 10)];
    }

    private static double Center(int mode, int axis)
    {
        var angle = 2 * Math.PI * mode / Modes;
        return Radius * (axis == 0 ? Math.Cos(angle) : Math.Sin(angle));
    }
}
