using System.Text.Json;
using System.Text.Json.Nodes;
using GanAssets.Tests.Benchmarks;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Distributions;
using GanAssets.Trainer.Collapse.Intervals;
using GanAssets.Trainer.Collapse.Neighbours;

namespace GanAssets.Tests.Collapse.Distributions;

/// <summary>
/// The measures of distributions against NumPy, SciPy and scikit-learn, in double precision, where those are installed:
/// <c>Tests/Benchmarks/peers/distribution.py</c>.
/// </summary>
public class DistributionPeerTests
{
    [Test]
    public void Measures_agree_with_independent_implementations()
    {
        // Whole numbers make duplicates; a constant feature makes kernels singular; zeros have no direction.
        Case[] cases =
        [
            Case.Of(Synthetic.Gaussian(170, 64, seed: 1), Synthetic.Gaussian(150, 64, seed: 2, scale: 0.9, shift: 0.05), 15, threshold: 8),
            Case.Of(Whole(130, 3, seed: 3), Whole(150, 3, seed: 4), 10, threshold: 0),
            Case.Of(Constant(Synthetic.Gaussian(160, 8, seed: 5)), Constant(Synthetic.Gaussian(120, 8, seed: 6)), 12, threshold: 0.9),
            Case.Of(Synthetic.Gaussian(110, 140, seed: 7), Synthetic.Gaussian(105, 140, seed: 8, shift: 0.5), 5, threshold: 0.1),
            Case.Of(Synthetic.Matrix(130, 4, (_, _) => 1.25), Zeros(Whole(120, 4, seed: 9)), 10, threshold: 1),
            Case.Of(Whole(150, 2, seed: 10), Synthetic.Matrix(100, 2, (_, _) => 0), 10, threshold: 0),
        ];

        using var peer = RunPeer(cases.Select(each => each.Document()), []);
        foreach (var (each, expected) in cases.Zip(peer.RootElement.GetProperty("cases").EnumerateArray()))
        {
            var distance = KernelDistance.Between(each.Real, each.Fakes);
            AssertNear(distance.Value, expected, "kid");
            AssertNear(distance.Interval.Low, expected, "kid_low");
            AssertNear(distance.Interval.High, expected, "kid_high");
            var differences = BinDifferences.Between(each.Bins, each.Fakes);
            AssertNear(differences.Share, expected, "ndb");
            AssertNear(differences.Divergence, expected, "jsd");
            AssertNear(VendiScore.Of(each.Fakes), expected, "vendi");
            AssertNear(InceptionScore.Of(each.Probabilities), expected, "inception");
            AssertNear(BirthdayTest.Of(each.Fakes, each.Threshold).BatchSize, expected, "birthday");

            // The bins stand where no further round of k-means moves them.
            AssertNear(expected.GetProperty("inertia").GetDouble(), expected, "refined_inertia");
        }
    }

    [Test]
    public void Intervals_agree_with_independent_implementations()
    {
        var random = new Random(1);
        (int Hits, int Total, double[] Values)[] cases =
        [
            (0, 30, Enumerable.Range(0, 400).Select(_ => Synthetic.Normal(random)).ToArray()),
            (30, 30, Enumerable.Range(0, 1000).Select(_ => -Math.Log(1 - random.NextDouble())).ToArray()),
            (81, 263, Enumerable.Range(0, 300).Select(_ => random.NextDouble() < 0.3 ? 1.0 : 0).ToArray()),
        ];
        var documents = cases.Select(each => new JsonObject
        {
            ["hits"] = each.Hits,
            ["total"] = each.Total,
            ["values"] = new JsonArray([.. each.Values.Select(value => JsonValue.Create(value))]),
        });
        using var peer = RunPeer([], documents);
        foreach (var (each, expected) in cases.Zip(peer.RootElement.GetProperty("intervals").EnumerateArray()))
        {
            var wilson = WilsonInterval.Of(each.Hits, each.Total);
            AssertNear(wilson.Low, expected, "wilson_low");
            AssertNear(wilson.High, expected, "wilson_high");

            // Both draw at random: the ends agree to a part of the width.
            var bootstrap = new Bootstrap().OfMean(each.Values);
            var (low, high) = (expected.GetProperty("bootstrap_low").GetDouble(), expected.GetProperty("bootstrap_high").GetDouble());
            Assert.That(bootstrap.Low, Is.EqualTo(low).Within(0.06 * (high - low)));
            Assert.That(bootstrap.High, Is.EqualTo(high).Within(0.06 * (high - low)));
        }
    }

    private static void AssertNear(double found, JsonElement expected, string measure)
    {
        var value = expected.GetProperty(measure).GetDouble();

        // The last term is for figures that are 0 by definition.
        Assert.That(found, Is.EqualTo(value).Within((1e-6 * Math.Abs(value)) + 1e-12), measure);
    }

    private static FeatureMatrix Whole(int rows, int columns, int seed)
    {
        var random = new Random(seed);
        return Synthetic.Matrix(rows, columns, (_, _) => random.Next(4));
    }

    private static FeatureMatrix Constant(FeatureMatrix source) => Synthetic.Map(source, (value, column) => column == 2 ? 0.5 : value);

    private static FeatureMatrix Zeros(FeatureMatrix source) =>
        Synthetic.Matrix(source.Rows, source.Columns, (row, column) => row % 3 == 0 ? 0 : source.Row(row)[column]);

    private static JsonDocument RunPeer(IEnumerable<JsonNode> cases, IEnumerable<JsonNode> intervals)
    {
        Peer.Require();
        return Peer.Ask(
            "distribution.py",
            new JsonObject { ["cases"] = new JsonArray([.. cases]), ["intervals"] = new JsonArray([.. intervals]) });
    }

    private sealed record Case(FeatureMatrix Real, FeatureMatrix Fakes, FeatureBins Bins, FeatureMatrix Probabilities, double Threshold)
    {
        public static Case Of(FeatureMatrix real, FeatureMatrix fakes, int bins, double threshold)
        {
            var probabilities = Softmax(Synthetic.Gaussian(200, 5, seed: bins, scale: bins / 2.0));
            return new Case(real, fakes, FeatureBins.Fit(real, bins, seed: 1), probabilities, threshold);
        }

        public JsonObject Document() => new()
        {
            ["real"] = Peer.Document(Real),
            ["fake"] = Peer.Document(Fakes),
            ["centres"] = Peer.Document(Bins.Centres),
            ["probabilities"] = Peer.Document(Probabilities),
            ["threshold"] = Threshold,
        };

        private static FeatureMatrix Softmax(FeatureMatrix logits) => Synthetic.Matrix(logits.Rows, logits.Columns, (row, column) =>
            Math.Exp(logits.Row(row)[column]) / logits.Row(row).ToArray().Sum(value => Math.Exp(value)));
    }
}
