using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using GanAssets.Trainer.Collapse;

namespace GanAssets.Tests.Collapse;

/// <summary>The measures against NumPy, SciPy and scikit-learn, in double precision, where those are installed.</summary>
public class PeerTests
{
    private const string Python = "/usr/bin/python3";

    private const string Script =
        """
        import json, sys
        import numpy as np
        from scipy.linalg import sqrtm
        from scipy.spatial.distance import cdist
        from sklearn.metrics import cohen_kappa_score

        def measure(folder, real_rows, fake_rows, columns):
            real = np.fromfile(folder + "/real", np.float32).reshape(real_rows, columns).astype(float)
            fake = np.fromfile(folder + "/fake", np.float32).reshape(fake_rows, columns).astype(float)
            between = cdist(real, fake, "sqeuclidean")
            real_within, fake_within = cdist(real, real, "sqeuclidean"), cdist(fake, fake, "sqeuclidean")
            radius = lambda within, k: np.sort(within, axis=1)[:, k]
            inside3, inside5 = between <= radius(real_within, 3)[:, None], between <= radius(real_within, 5)[:, None]
            c1, c2 = np.cov(real, rowvar=False), np.cov(fake, rowvar=False)
            # The peer's root of a singular product is unreliable: this much of the identity moves the trace by less than the tolerance.
            root = sqrtm((c1 + 1e-12 * np.eye(columns)) @ (c2 + 1e-12 * np.eye(columns)))
            return {
                "precision": inside3.any(axis=0).mean(),
                "recall": (between <= radius(fake_within, 3)[None, :]).any(axis=1).mean(),
                "density": inside5.sum() / 5 / fake_rows,
                "coverage": inside5.any(axis=1).mean(),
                "frechet": ((real.mean(0) - fake.mean(0)) ** 2).sum() + np.trace(c1 + c2) - 2 * np.trace(root.real),
            }

        cases = json.loads(sys.argv[1])
        results = [{name: float(value) for name, value in measure(*case).items()} for case in cases]
        print(json.dumps({"cases": results, "kappa": cohen_kappa_score(*json.loads(sys.argv[2]))}))
        """;

    [Test]
    public void Measures_agree_with_independent_implementations()
    {
        if (!File.Exists(Python) || Run("-c", "import sklearn, scipy, numpy").ExitCode != 0)
            Assert.Ignore($"{Python} with scikit-learn is not installed (Debian: python3-sklearn).");

        // Whole numbers make many distances equal, and many rows duplicates; a constant feature makes covariances singular.
        (FeatureMatrix Real, FeatureMatrix Fakes)[] cases =
        [
            (Synthetic.Gaussian(300, 64, seed: 1), Synthetic.Gaussian(250, 64, seed: 2, scale: 0.9, shift: 0.05)),
            (Whole(200, 3, seed: 3), Whole(150, 3, seed: 4)),
            (WithConstant(Synthetic.Gaussian(200, 8, seed: 5)), WithConstant(Synthetic.Gaussian(200, 8, seed: 6, scale: 1.2))),
            (Synthetic.Gaussian(20, 40, seed: 7), Synthetic.Gaussian(25, 40, seed: 8)),
        ];
        var random = new Random(9);
        var labels = Enumerable.Range(0, 200).Select(_ => random.Next(4)).ToArray();
        var predictions = labels.Select(label => random.NextDouble() < 0.7 ? label : random.Next(4)).ToArray();

        using var peer = Peer(cases, labels, predictions);
        AssertNear(new ConfusionMatrix(4, labels, predictions, 0, 1).Kappa, peer.RootElement, "kappa", 1e-12);
        foreach (var ((real, fakes), expected) in cases.Zip(peer.RootElement.GetProperty("cases").EnumerateArray()))
        {
            var found = NeighbourMeasures.Of(NearestNeighbours.Within(real, 5), fakes, new CheckOptions());
            AssertNear(found.Precision, expected, "precision", 1e-12);
            AssertNear(found.Recall, expected, "recall", 1e-12);
            AssertNear(found.Density, expected, "density", 1e-12);
            AssertNear(found.Coverage, expected, "coverage", 1e-12);
            AssertNear(FrechetDistance.Between(real, fakes), expected, "frechet", 1e-5);
        }
    }

    private static void AssertNear(double found, JsonElement expected, string measure, double relative)
    {
        var value = expected.GetProperty(measure).GetDouble();
        Assert.That(found, Is.EqualTo(value).Within(relative * Math.Abs(value)), measure);
    }

    private static FeatureMatrix Whole(int rows, int columns, int seed)
    {
        var random = new Random(seed);
        return Synthetic.Matrix(rows, columns, (_, _) => random.Next(4));
    }

    private static FeatureMatrix WithConstant(FeatureMatrix source) => Synthetic.Map(source, (value, column) => column == 2 ? 0.5 : value);

    private static JsonDocument Peer((FeatureMatrix Real, FeatureMatrix Fakes)[] cases, int[] labels, int[] predictions)
    {
        var folder = Directory.CreateTempSubdirectory("ganassets-");
        try
        {
            var arguments = cases.Select((each, index) =>
            {
                var path = folder.CreateSubdirectory(index.ToString(System.Globalization.CultureInfo.InvariantCulture)).FullName;
                File.WriteAllBytes(Path.Combine(path, "real"), MemoryMarshal.AsBytes<float>(each.Real.Values));
                File.WriteAllBytes(Path.Combine(path, "fake"), MemoryMarshal.AsBytes<float>(each.Fakes.Values));
                return $"[\"{path}\", {each.Real.Rows}, {each.Fakes.Rows}, {each.Real.Columns}]";
            });
            var (exitCode, output, error) = Run(
                "-c", Script, $"[{string.Join(",", arguments)}]", $"[[{string.Join(",", labels)}], [{string.Join(",", predictions)}]]");
            Assert.That(exitCode, Is.Zero, error);
            return JsonDocument.Parse(output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
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
