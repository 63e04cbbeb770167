// A trained portraits generator learns another look from 50 sprites, each time from other sprites, other judges and another seed: five times
// from sprites drawn at random, and five times from sprites among which every attribute value stands three times at least.
// Needs data/portraits and a run on it; 'ganassets demo' leaves both. Run with
//
//   OMP_WAIT_POLICY=PASSIVE GANASSETS_RUN=demo dotnet test Tests -c Release --filter FullyQualifiedName~AdaptBenchmark --logger "console;verbosity=detailed"
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Inputs;

namespace GanAssets.Tests.Benchmarks;

[Explicit("A measurement, some minutes long; a test must not depend on the clock.")]
public class AdaptBenchmark
{
    private const int Learned = 50;

    // The colour of eyes is two pixels: a probe that learned from 1,000 sprites cannot tell it.
    private const int Judging = 4_000;

    [Test]
    public void Fifty_portraits_of_another_look_drawn_at_random([Range(1, 5)] int seed) => Measure(fewest: 0, seed);

    [Test]
    public void Fifty_portraits_of_another_look_with_every_value_three_times([Range(1, 5)] int seed) => Measure(fewest: 3, seed);

    private static void Measure(int fewest, int seed)
    {
        var run = Environment.GetEnvironmentVariable("GANASSETS_RUN");
        if (run is null || !Directory.Exists(Full(run)) || !Directory.Exists(Full("data/portraits")))
            Assert.Ignore("GANASSETS_RUN names no run, or data/portraits is missing.");
        using var folder = new TemporaryFolder();
        var portraits = SpriteInput.Load(Full("data/portraits"));
        var order = Enumerable.Range(0, portraits.Count).ToArray();
        new Random(seed).Shuffle(order);
        var learned = Choose(portraits, order, fewest);
        Write(portraits.Subset(learned), folder["new"]);
        Write(portraits.Subset([.. order.Except(learned).Take(Judging)]), folder["others"]);

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "ganassets.dll"), "adapt", Full(run), folder["new"], "--judge-by", folder["others"], "--out", folder["run"], "--set", $"seed={seed}",
        ])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.That(process.ExitCode, Is.AnyOf(0, 3), error.Result);
        var report = CheckReportJson.Load(folder["run/verdict.json"]);
        string[] names = [MeasureNames.AttributeAccuracy, MeasureNames.Coverage, MeasureNames.Recall, "copies"];
        var figures = names.Select(name => string.Create(CultureInfo.InvariantCulture, $"{name} {report.Measures[name].Value:F3} (real {report.Measures[name].Real:F3})"));
        TestContext.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"each value {fewest} times at least, seed {seed}: {report.Verdict}, {clock.Elapsed.TotalSeconds:F0} seconds in all, {string.Join(", ", figures)}"));
        foreach (var reason in report.Reasons)
            TestContext.Out.WriteLine($"  {reason}");
    }

    // Those that bring a value that is still rare come first, and then whoever is next.
    private static int[] Choose(SpriteSet sprites, int[] order, int fewest)
    {
        var counts = sprites.Schema.Attributes.Select(attribute => new int[attribute.Values.Count]).ToArray();
        int[] wanted = [.. order.Where(IsWanted)];
        return [.. wanted.Concat(order.Except(wanted)).Take(Learned)];

        bool IsWanted(int sprite)
        {
            var values = sprites.LabelsOf(sprite).ToArray();
            if (values.Index().All(value => counts[value.Index][value.Item] >= fewest))
                return false;
            foreach (var (attribute, value) in values.Index())
                counts[attribute][value]++;
            return true;
        }
    }

    // Skin becomes green, and whatever was red; no colour stays but the greys.
    private static void Write(SpriteSet sprites, string folder)
    {
        var rgba = sprites.Rgba.ToArray();
        for (var i = 0; i < rgba.Length; i += 4)
            (rgba[i], rgba[i + 1], rgba[i + 2]) = ((byte)((rgba[i + 1] + rgba[i + 2]) / 2), rgba[i], (byte)((rgba[i] + rgba[i + 2]) / 2));
        SpriteSetFolder.Write(new SpriteSet(sprites.Width, sprites.Height, rgba, sprites.Schema, sprites.Labels, sprites.Names), Directory.CreateDirectory(folder).FullName);
    }

    private static string Full(string path, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../..", path);
}
