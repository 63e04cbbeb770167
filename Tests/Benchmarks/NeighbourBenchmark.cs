// Precision, recall, density and coverage of 10,000 sprites against 10,000 real ones with 128 features: here, and written with
// scikit-learn and NumPy (Debian: python3-sklearn); and the whole check of as many sprites, beside what of it are such measures.
// Both sides in turn, on two threads each. Where other work shares the machine, the ratio of processor seconds is the steadier one. Run with
//
//   OMP_WAIT_POLICY=PASSIVE DOTNET_PROCESSOR_COUNT=2 dotnet test Tests -c Release --filter FullyQualifiedName~NeighbourBenchmark --logger "console;verbosity=detailed"
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using GanAssets.Tests.Collapse;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Intervals;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Neighbours;

namespace GanAssets.Tests.Benchmarks;

[Explicit("A measurement, about half a minute long; a test must not depend on the clock.")]
public class NeighbourBenchmark
{
    private const int Sprites = 10_000;
    private const int Columns = 128;
    private const int Runs = 9;

    [Test]
    public void Ten_thousand_sprites_against_ten_thousand()
    {
        var real = Synthetic.Gaussian(Sprites, Columns, seed: 1);
        var fakes = Synthetic.Gaussian(Sprites, Columns, seed: 2, scale: 0.95);
        var options = new CheckOptions();
        Compare([real, fakes], [], answer =>
        {
            var found = NeighbourMeasures.Of(NearestNeighbours.Within(real, options.CoverageNeighbours), fakes, options);
            AssertNear(found.Precision, answer, "precision");
            AssertNear(found.Recall, answer, "recall");
            AssertNear(found.Density, answer, "density");
            AssertNear(found.Coverage, answer, "coverage");
        });
    }

    [Test]
    public void The_full_check_of_ten_thousand_sprites_against_ten_thousand()
    {
        var world = new FeatureWorld(Columns);
        var training = world.Draw(Sprites, seed: 1);
        var heldOut = world.Draw(Sprites, seed: 2);
        var fakes = world.Draw(Sprites, seed: 3, scale: 0.95);
        var options = new CheckOptions();
        var input = new CheckInput
        {
            Schema = FeatureWorld.Schema,
            Training = training.Features,
            TrainingLabels = training.Labels,
            HeldOut = heldOut,
            Fakes = fakes,
        };

        // Of the sprites with a value the check takes as many as each set has, in this order.
        var order = Enumerable.Range(0, Sprites).ToArray();
        new Random(options.Seed).Shuffle(order);
        ProbedSprites[] sets = [training, fakes, heldOut];
        Compare([.. sets.Select(set => set.Features.Subset(order))], [.. sets.Select(set => InOrder(set.Labels, order))], answer =>
        {
            var report = CollapseCheck.Run(input, options);
            Assert.That(report.Verdict, Is.EqualTo(Verdict.Healthy), string.Join(' ', report.Reasons));
            foreach (var measure in new[] { "precision", "recall", "density", "coverage", "copies" })
            {
                AssertNear(report.Measures[measure].Value, answer, measure);
                AssertNear(report.Measures[measure].Real, answer, measure + "_real");
            }

            foreach (var (name, attribute) in report.Attributes)
            {
                foreach (var (value, figures) in attribute.Values)
                {
                    var (fake, real) = (figures.Measures["coverage"].Value, figures.Measures["coverage"].Real);
                    AssertNear(fake, answer, $"{name}={value}");
                    AssertNear(real, answer, $"{name}={value}_real");
                }
            }
        });
    }

    private static int[] InOrder(int[] labels, int[] order) =>
        [.. order.SelectMany(row => labels.AsSpan(row * FeatureWorld.Schema.Count, FeatureWorld.Schema.Count).ToArray())];

    private static void Compare(FeatureMatrix[] sets, int[][] labels, Action<JsonDocument> measure)
    {
        Peer.Require();
        using var folder = new TemporaryFolder();
        byte[][] files = [.. sets.Select(set => MemoryMarshal.AsBytes<float>(set.Values).ToArray()), .. labels.Select(each => MemoryMarshal.AsBytes<int>(each).ToArray())];
        string[] paths = [.. files.Select((_, index) => folder[$"{index}"])];
        foreach (var (path, bytes) in paths.Zip(files))
            File.WriteAllBytes(path, bytes);

        using var peer = Peer.Start("neighbours_fast.py", threads: 2, [$"{Columns}", .. paths]);
        var (seconds, processor) = (new List<(double Ours, double Theirs)>(), new List<(double Ours, double Theirs)>());
        var peerMemory = 0.0;
        using var self = Process.GetCurrentProcess();
        for (var run = 0; run <= Runs; run++)
        {
            peer.StandardInput.WriteLine();
            peer.StandardInput.Flush();
            using var answer = JsonDocument.Parse(peer.StandardOutput.ReadLine() ?? peer.StandardError.ReadToEnd());
            self.Refresh();
            var (clock, used) = (Stopwatch.StartNew(), self.TotalProcessorTime);
            measure(answer);
            var elapsed = clock.Elapsed;
            self.Refresh();
            used = self.TotalProcessorTime - used;

            // The first run of each warms up.
            if (run > 0)
            {
                seconds.Add((elapsed.TotalSeconds, answer.RootElement.GetProperty("seconds").GetDouble()));
                processor.Add((used.TotalSeconds, answer.RootElement.GetProperty("processor").GetDouble()));
            }

            peerMemory = answer.RootElement.GetProperty("peak_mib").GetDouble();
        }

        peer.StandardInput.Close();
        self.Refresh();
        Print("medians of {0} runs: here, with scikit-learn and NumPy, and the ratio, with its range", Runs);
        PrintRow("seconds", seconds);
        PrintRow("processor seconds", processor);
        Print("peak memory of the whole process, MiB: {0:F0} here, {1:F0} there", self.PeakWorkingSet64 / 1048576.0, peerMemory);
    }

    private static void PrintRow(string name, List<(double Ours, double Theirs)> rows) => Print(
        "{0}: {1:F3}, {2:F3}, ratio {3:F2}, from {4:F2} to {5:F2}",
        name, Median(rows, row => row.Ours), Median(rows, row => row.Theirs), Median(rows, Ratio), rows.Min(Ratio), rows.Max(Ratio));

    private static double Ratio((double Ours, double Theirs) row) => row.Ours / row.Theirs;

    private static double Median<T>(List<T> rows, Func<T, double> value) => Quantiles.Of([.. rows.Select(value)], 0.5);

    // The peer's expanded squares leave a point that lies on a ball's surface on either side of it.
    private static void AssertNear(double found, JsonDocument expected, string measure) =>
        Assert.That(found, Is.EqualTo(expected.RootElement.GetProperty(measure).GetDouble()).Within(1e-3), measure);

    private static void Print(string format, params object[] values) =>
        TestContext.Out.WriteLine(string.Format(CultureInfo.InvariantCulture, format, values));
}
