// DynGAN from a generator that knows one or two of eight modes, beside the same training without it; some 20 minutes on one thread a case. Run with
//
//   dotnet test Tests -c Release --filter FullyQualifiedName~RecoveryBenchmark
//
// which writes what happened to Tests/bin/Release/net10.0/recovery-….txt.
using GanAssets.Tests.Remedies;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Networks.HiddenLabels;
using GanAssets.Trainer.Networks.Points;
using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Tests.Benchmarks;

[Explicit("A measurement of twenty trainings.")]
public class RecoveryBenchmark
{
    private const int Seeds = 10;
    private const int SchoolSteps = 1200;
    private const int Steps = 30_000;
    private const int MostLabels = 30;

    // The networks, step sizes and figures of DynGAN's authors for their synthetic sets.
    private static readonly PointShape _shape = new(Dimensions: 2, LatentLength: 50, Width: 128, Depth: 3);
    private static readonly DynamicClusteringOptions _options = new() { Delta = 0.2, Share = 0.01, Blend = 0.1, DetectInterval = 500, PartitionInterval = 3000 };

    [TestCase(1.0, "constant")]
    [TestCase(0.01, "falling")]
    public void Modes_of_a_ring_from_a_generator_that_has_collapsed(double finalFactor, string stepSizes)
    {
        set_num_threads(1);
        var path = Path.Combine(TestContext.CurrentContext.TestDirectory, $"recovery-{stepSizes}.txt");
        File.WriteAllText(path, "");
        for (var seed = 1; seed <= Seeds; seed++)
        {
            using var folder = new TemporaryFolder();
            using (var some = Ring.Data(0, 1))
            using (var collapsed = new Trainee(_shape, Recipe(SchoolSteps, seed, 1), CPU))
            {
                new TrainingLoop(Recipe(SchoolSteps, seed, 1), some, collapsed, new NonSaturatingLoss()).Run([], CancellationToken.None);
                Safetensors.Save(folder["weights.safetensors"], Checkpoints.Weights(collapsed));
                Print(path, $"seed {seed}, collapsed: {string.Join(' ', Ring.Covered(collapsed))}");
            }

            foreach (var remedy in (Remedy?[])[null, new DynamicClustering(_options)])
            {
                var shape = remedy is null ? _shape : _shape with { HiddenLabels = new HiddenLabelOptions(MostLabels) { IsJudged = true } };
                using var data = Ring.Data();
                using var trainee = new Trainee(shape, Recipe(Steps, seed, finalFactor), CPU) { Remedies = remedy is null ? [] : [remedy] };
                remedy?.Join(trainee, data);
                InitialWeights.Open(folder.Path).Fill(trainee, new AttributeSchema([]));
                var history = new History();
                new TrainingLoop(Recipe(Steps, seed, finalFactor), data, trainee, new NonSaturatingLoss()).Run([history], CancellationToken.None);
                history.Events.ForEach(entry => Print(path, $"  step {entry.Step}: {entry.Text}"));
                var labels = trainee.Average.HiddenLabels?.Prior().Count(share => share > 0);
                Print(
                    path,
                    $"seed {seed}, {(remedy is null ? "without" : "with")}: {string.Join(' ', Ring.Covered(trainee))}"
                    + (history.Whole is { } whole ? $", all from step {whole} on" : "") + (labels is null ? "" : $", {labels} labels"));
            }
        }
    }

    private static Recipe Recipe(long steps, int seed, double finalFactor)
    {
        var recipe = Ring.Recipe(steps) with { Seed = seed };
        return recipe with { Optimizer = recipe.Optimizer with { BatchSize = 128, FinalFactor = finalFactor } };
    }

    private static void Print(string path, string line)
    {
        File.AppendAllText(path, line + "\n");
        TestContext.Progress.WriteLine(line);
    }

    /// <summary>What the remedy did, and since when every mode is there.</summary>
    private sealed class History : ITrainingObserver
    {
        private const int Interval = 500;

        public List<RemedyEvent> Events { get; } = [];

        public long? Whole { get; private set; }

        public void Ticked(Tick tick, Trainee trainee)
        {
            Events.AddRange(tick.Events ?? []);
            if (tick.Step % Interval == 0)
                Whole = Ring.Covered(trainee).Length == Ring.Modes ? Whole ?? tick.Step : null;
        }

        public void Ended(Trainee trainee)
        {
        }
    }
}
