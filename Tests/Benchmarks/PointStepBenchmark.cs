// Training steps on points, here and in PyTorch (Debian: python3-torch), in turn in one run, on one thread each. Run with
//
//   OMP_WAIT_POLICY=PASSIVE dotnet test Tests -c Release --filter FullyQualifiedName~PointStepBenchmark --logger "console;verbosity=detailed"
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using GanAssets.Trainer.Collapse.Intervals;
using GanAssets.Trainer.Networks.Points;
using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Tests.Benchmarks;

[Explicit("A measurement, about a minute long; a test must not depend on the clock.")]
public class PointStepBenchmark
{
    private const int Runs = 9;
    private const int Steps = 500;

    private static readonly PointShape _shape = new(Dimensions: 2, LatentLength: 64, Width: 128, Depth: 3);

    [Test]
    public void Steps_of_a_grid_with_relativistic_loss_and_both_penalties()
    {
        Peer.RequireTorch();
        set_num_threads(1);
        var recipe = new Recipe
        {
            Objective = new ObjectiveRecipe { PenaltyInterval = 1, Remedies = [] },
            Optimizer = new OptimizerRecipe { BatchSize = 128, GeneratorLearningRate = 1e-3, DiscriminatorLearningRate = 1e-3, AverageDecay = 0.999 },
        };
        using var peer = Peer.Start(
            "point_steps.py", threads: 1, $"{recipe.Optimizer.BatchSize}", $"{_shape.Width}", $"{_shape.Depth}", $"{_shape.LatentLength}");
        using var data = new PointData([.. Synthetic()], 2, CPU);
        using var trainee = new Trainee(_shape, recipe, CPU);
        var rows = new List<(double Ours, double Theirs)>();
        for (var run = 0; run <= Runs; run++)
        {
            peer.StandardInput.WriteLine(Steps);
            peer.StandardInput.Flush();
            using var answer = JsonDocument.Parse(peer.StandardOutput.ReadLine() ?? peer.StandardError.ReadToEnd());
            var clock = Stopwatch.StartNew();
            var part = recipe with { Budget = new BudgetRecipe { Steps = trainee.Step + Steps } };
            new TrainingLoop(part, data, trainee, new RelativisticPairingLoss()).Run([], CancellationToken.None);

            // The first run of each warms up.
            if (run > 0)
                rows.Add((Steps / clock.Elapsed.TotalSeconds, Steps / answer.RootElement.GetProperty("seconds").GetDouble()));
        }

        peer.StandardInput.Close();
        Print("steps a second, medians of {0} runs of {1} steps: {2:F0} here, {3:F0} in PyTorch", Runs, Steps, Median(rows, row => row.Ours), Median(rows, row => row.Theirs));
        Print("ratio: {0:F2}, from {1:F2} to {2:F2}", Median(rows, Ratio), rows.Min(Ratio), rows.Max(Ratio));
    }

    private static IEnumerable<float> Synthetic()
    {
        var random = new Random(1);
        for (var i = 0; i < 100_000; i++)
        {
            yield return (float)((2 * random.Next(5)) - 4 + (0.05 * Collapse.Synthetic.Normal(random)));
            yield return (float)((2 * random.Next(5)) - 4 + (0.05 * Collapse.Synthetic.Normal(random)));
        }
    }

    private static double Ratio((double Ours, double Theirs) row) => row.Ours / row.Theirs;

    private static double Median<T>(List<T> rows, Func<T, double> value) => Quantiles.Of([.. rows.Select(value)], 0.5);

    private static void Print(string format, params object[] values) =>
        TestContext.Out.WriteLine(string.Format(CultureInfo.InvariantCulture, format, values));
}
