using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using GanAssets.Tests.Collapse;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Data.Sources;
using GanAssets.Trainer.Report.Projection;

namespace GanAssets.Tests.Report.Projection;

internal sealed class TSneTests
{
    private const string Python = "/usr/bin/python3";
    private const int Clusters = 3;

    [Test]
    public void Clusters_that_are_apart_stay_apart()
    {
        var points = TSne.Embed(Blobs(120)).Points;

        for (var i = 0; i < points.Length; i++)
        {
            var nearest = Enumerable.Range(0, points.Length).Where(j => j != i).MinBy(j => Squared(points[i], points[j]));
            Assert.That(nearest % Clusters, Is.EqualTo(i % Clusters), $"the nearest to point {i}");
        }
    }

    [Test]
    public void Divergence_falls()
    {
        var map = TSne.Embed(Synthetic.Gaussian(100, 16, seed: 3));
        var shorter = TSne.Embed(Synthetic.Gaussian(100, 16, seed: 3), new TSneOptions { Steps = 300 });

        Assert.That(map.Divergence, Is.LessThan(map.StartDivergence).And.LessThanOrEqualTo(shorter.Divergence));
        Assert.That(map.Divergence, Is.Positive);
    }

    [Test]
    public void Same_features_give_the_same_map()
    {
        var map = TSne.Embed(Blobs(60));

        Assert.That(TSne.Embed(Blobs(60)).Points, Is.EqualTo(map.Points));
    }

    [Test]
    public void Equal_sprites_are_mapped_as_well()
    {
        var equal = TSne.Embed(Synthetic.Matrix(100, 4, (_, _) => 1)).Points;
        var halfEqual = TSne.Embed(Synthetic.Matrix(200, 4, (row, column) => row < 100 ? 1 : (row * (column + 2)) % 7)).Points;

        Assert.That(equal.Concat(halfEqual).SelectMany(point => new[] { point.X, point.Y }), Is.All.Matches<double>(double.IsFinite));
    }

    [TestCase(TSne.FewestRows - 1)]
    [TestCase(TSne.MostRows + 1)]
    public void Too_few_or_too_many_rows_are_refused(int rows) =>
        Assert.That(() => TSne.Embed(Synthetic.Matrix(rows, 2, (row, _) => row)), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Fewest_rows_are_enough() =>
        Assert.That(TSne.Embed(Synthetic.Gaussian(TSne.FewestRows, 4, seed: 1)).Points, Has.Length.EqualTo(TSne.FewestRows));

    [Test]
    public void Map_is_as_trustworthy_as_that_of_scikit_learn()
    {
        var features = Blobs(200);
        var map = TSne.Embed(features);
        using var peer = Peer(features, map.Points);

        var (ours, theirs) = (Number("ours"), Number("theirs"));
        TestContext.Out.WriteLine($"trustworthiness {ours:F4}, scikit-learn {theirs:F4}; divergence {map.Divergence:F4}, scikit-learn {Number("divergence"):F4}");
        Assert.That(ours, Is.GreaterThan(theirs - 0.01));
        Assert.That(map.Divergence, Is.LessThan(Number("divergence") * 1.05));

        double Number(string name) => peer.RootElement.GetProperty(name).GetDouble();
    }

    private static FeatureMatrix Blobs(int rows)
    {
        var random = new Random(7);
        return Synthetic.Matrix(rows, 10, (row, column) => (float)((column == row % Clusters ? 6 : 0) + random.NextDouble()));
    }

    private static double Squared(PlanePoint a, PlanePoint b) => ((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y));

    private static JsonDocument Peer(FeatureMatrix features, PlanePoint[] points)
    {
        var script = Path.Combine(RepositoryFolder.Find("Tests/Benchmarks/peers"), "tsne.py");
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["features"], MemoryMarshal.AsBytes<float>(features.Values));
        File.WriteAllBytes(folder["map"], MemoryMarshal.AsBytes<PlanePoint>(points));
        if (!File.Exists(Python) || Run("-c", "import sklearn").ExitCode != 0)
        {
            Assert.Ignore($"{Python} with scikit-learn is not installed (Debian: python3-sklearn).");
        }

        var (exitCode, output, error) = Run(
            script, folder["features"], folder["map"], features.Rows.ToString(CultureInfo.InvariantCulture), features.Columns.ToString(CultureInfo.InvariantCulture));
        Assert.That(exitCode, Is.Zero, error);
        return JsonDocument.Parse(output);
    }

    private static (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Python, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["OPENBLAS_NUM_THREADS"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
