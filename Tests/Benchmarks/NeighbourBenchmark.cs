// Precision, recall, density and coverage of 10,000 sprites against 10,000 real ones with 128 features: here, and written with
// scikit-learn and NumPy (Debian: python3-sklearn); and the whole check of as many sprites, beside what of it are such measures.
// Both sides in turn, on two threads each. Run with
//
//   OMP_WAIT_POLICY=PASSIVE DOTNET_PROCESSOR_COUNT=2 dotnet test Tests -c Release --filter FullyQualifiedName~NeighbourBenchmark --logger "console;verbosity=detailed"
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using GanAssets.Tests.Collapse;
using GanAssets.Trainer.Collapse;

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
        Compare([real, fakes], answer =>
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
        var input = new CheckInput
        {
            Schema = FeatureWorld.Schema,
            Training = training.Features,
            TrainingLabels = training.Labels,
            HeldOut = heldOut,
            Fakes = fakes,
        };
        Compare([training.Features, fakes.Features, heldOut.Features], answer =>
        {
            var report = CollapseCheck.Run(input);
            Assert.That(report.Verdict, Is.EqualTo(Verdict.Healthy), string.Join(' ', report.Reasons));
            foreach (var measure in new[] { "precision", "recall", "density", "coverage", "copies" })
                AssertNear(report.Measures[measure].Value, answer, measure);
        });
    }

    private static void Compare(FeatureMatrix[] sets, Action<JsonDocument> measure)
    {
        Peer.Require();
        using var folder = new TemporaryFolder();
        foreach (var (set, index) in sets.Select((set, index) => (set, index)))
            File.WriteAllBytes(folder[$"{index}"], MemoryMarshal.AsBytes<float>(set.Values));

        using var peer = Peer.Start("neighbours_fast.py", threads: 2, [$"{Columns}", .. Enumerable.Range(0, sets.Length).Select(index => folder[$"{index}"])]);
        var rows = new List<(double Ours, double Theirs)>();
        var peerMemory = 0.0;
        for (var run = 0; run <= Runs; run++)
        {
            peer.StandardInput.WriteLine();
            peer.StandardInput.Flush();
            using var answer = JsonDocument.Parse(peer.StandardOutput.ReadLine() ?? peer.StandardError.ReadToEnd());
            var clock = Stopwatch.StartNew();
            measure(answer);
            var seconds = clock.Elapsed.TotalSeconds;

            // The first run of each warms up.
            if (run > 0)
                rows.Add((seconds, answer.RootElement.GetProperty("seconds").GetDouble()));

            peerMemory = answer.RootElement.GetProperty("peak_mib").GetDouble();
        }

        peer.StandardInput.Close();
        using var self = Process.GetCurrentProcess();
        self.Refresh();
        Print("seconds, medians of {0} runs: {1:F3} here, {2:F3} with scikit-learn and NumPy", Runs, Median(rows, row => row.Ours), Median(rows, row => row.Theirs));
        Print("ratio: {0:F2}, from {1:F2} to {2:F2}", Median(rows, Ratio), rows.Min(Ratio), rows.Max(Ratio));
        Print("peak memory of the whole process, MiB: {0:F0} here, {1:F0} there", self.PeakWorkingSet64 / 1048576.0, peerMemory);
    }

    private static double Ratio((double Ours, double Theirs) row) => row.Ours / row.Theirs;

    private static double Median<T>(List<T> rows, Func<T, double> value) => Quantiles.Of([.. rows.Select(value)], 0.5);

    // The peer's expanded squares leave a point that lies on a ball's surface on either side of it.
    private static void AssertNear(double found, JsonDocument expected, string measure) =>
        Assert.That(found, Is.EqualTo(expected.RootElement.GetProperty(measure).GetDouble()).Within(1e-3), measure);

    private static void Print(string format, params object[] values) =>
        TestContext.Out.WriteLine(string.Format(CultureInfo.InvariantCulture, format, values));
}
