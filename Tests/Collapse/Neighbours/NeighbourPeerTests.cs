using System.Text.Json;
using System.Text.Json.Nodes;
using GanAssets.Tests.Benchmarks;
using GanAssets.Tests.Data;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Distributions;
using GanAssets.Trainer.Collapse.Labels;
using GanAssets.Trainer.Collapse.Neighbours;
using GanAssets.Trainer.Collapse.Pixels;
using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Collapse.Neighbours;

/// <summary>
/// The measures of neighbours, copies and pixels against NumPy, SciPy and scikit-learn, in double precision, where those are
/// installed: <c>Tests/Benchmarks/peers/neighbours.py</c>.
/// </summary>
public class NeighbourPeerTests
{
    private const string Script = "neighbours.py";

    [Test]
    public void Features_give_the_same_figures()
    {
        Peer.Require();

        // Whole numbers make many distances equal, and many rows duplicates; a constant feature makes covariances singular.
        (FeatureMatrix Real, FeatureMatrix Fakes)[] cases =
        [
            (Synthetic.Gaussian(300, 64, seed: 1), Synthetic.Gaussian(250, 64, seed: 2, scale: 0.9, shift: 0.05)),
            (Whole(200, 3, seed: 3), Whole(150, 3, seed: 4)),
            (WithConstant(Synthetic.Gaussian(200, 8, seed: 5)), WithConstant(Synthetic.Gaussian(200, 8, seed: 6, scale: 1.2))),
            (Synthetic.Gaussian(20, 40, seed: 7), Synthetic.Gaussian(25, 40, seed: 8)),
            (Synthetic.Gaussian(150, 20, seed: 9, shift: 30), Synthetic.Gaussian(150, 20, seed: 9, shift: 30)),
            (Synthetic.Gaussian(150, 20, seed: 10), Synthetic.Matrix(120, 20, (_, column) => 0.1 * column)),
            (Synthetic.Matrix(40, 6, (_, _) => 2), Synthetic.Matrix(30, 6, (_, _) => 2)),
            (Synthetic.Gaussian(6, 4, seed: 11), Synthetic.Gaussian(3, 4, seed: 12)),
        ];
        var documents = cases.Select(each => new JsonObject
        {
            ["real"] = Peer.Document(each.Real),
            ["fake"] = Peer.Document(each.Fakes),
            ["radius"] = Radius(each.Real),
        });
        using var peer = Ask(cases: documents);
        foreach (var ((real, fakes), expected) in cases.Zip(peer.RootElement.GetProperty("cases").EnumerateArray()))
        {
            var found = NeighbourMeasures.Of(NearestNeighbours.Within(real, 5), fakes, new CheckOptions());
            var nearest = NearestTraining.Of(real, fakes);
            AssertNear(found.Precision, expected, "precision");
            AssertNear(found.Recall, expected, "recall");
            AssertNear(found.Density, expected, "density");
            AssertNear(found.Coverage, expected, "coverage");
            AssertNear(IntraClassDistance.Mean(fakes), expected, "intra_class");
            AssertNear(SpriteSpacing.Quantile(real), expected, "spacing");
            AssertNear(nearest.Distances.Average(), expected, "nearest_mean");
            AssertNear(nearest.ShareWithin(SpriteSpacing.Quantile(real)), expected, "copies");
            AssertNear(NearDistinct.Of(fakes, Radius(real)).Count, expected, "distinct");

            // Of equal sets the rounding of the covariances' traces remains.
            AssertNear(FrechetDistance.Between(real, fakes), expected, "frechet", absolute: 1e-9);
        }
    }

    [Test]
    public void Pixels_give_the_same_figures()
    {
        Peer.Require();
        var training = Noise(60, 9, 12, seed: 1);
        (SpriteSet Training, SpriteSet Sprites)[] cases =
        [
            (training, Noise(40, 9, 12, seed: 2)),
            (training, Changed(training)),
            (training, training),
            (Noise(1, 8, 8, seed: 3), Noise(5, 8, 8, seed: 4)),
        ];
        var documents = cases.Select(each => new JsonObject
        {
            ["real"] = Convert.ToBase64String(each.Training.Rgba),
            ["fake"] = Convert.ToBase64String(each.Sprites.Rgba),
            ["width"] = each.Sprites.Width,
            ["height"] = each.Sprites.Height,
            ["few"] = PixelCopies.FewPixels(each.Sprites),
        });
        using var peer = Ask(pixels: documents);
        foreach (var ((real, sprites), expected) in cases.Zip(peer.RootElement.GetProperty("pixels").EnumerateArray()))
        {
            var copies = PixelCopies.Of(real, sprites);
            var crispness = Crispness.Of(sprites);
            AssertNear(copies.ExactShare, expected, "exact");
            AssertNear(copies.MedianPsnr, expected, "psnr");
            AssertNear(copies.ShareWithin(PixelCopies.FewPixels(sprites)), expected, "few_pixels");
            AssertNear(crispness.MeanColours, expected, "colours");
            AssertNear(crispness.MeanIsolatedPixels, expected, "isolated");
        }
    }

    [Test]
    public void Labels_give_the_same_kappa()
    {
        Peer.Require();
        var random = new Random(9);
        var labels = Enumerable.Range(0, 200).Select(_ => random.Next(4)).ToArray();
        var predictions = labels.Select(label => random.NextDouble() < 0.7 ? label : random.Next(4)).ToArray();
        using var peer = Ask(kappas: [new JsonArray(Array(labels), Array(predictions))]);
        AssertNear(new ConfusionMatrix(4, labels, predictions, 0, 1).Kappa, peer.RootElement.GetProperty("kappas")[0], "kappa");
    }

    private static JsonDocument Ask(
        IEnumerable<JsonNode>? cases = null, IEnumerable<JsonNode>? pixels = null, IEnumerable<JsonNode>? kappas = null) => Peer.Ask(Script, new JsonObject
    {
        ["cases"] = new JsonArray([.. cases ?? []]),
        ["pixels"] = new JsonArray([.. pixels ?? []]),
        ["kappas"] = new JsonArray([.. kappas ?? []]),
    });

    private static void AssertNear(double found, JsonElement expected, string measure, double absolute = 0)
    {
        var element = expected.GetProperty(measure);
        if (element.ValueKind == JsonValueKind.Null)
        {
            Assert.That(found, Is.NaN, measure);
            return;
        }

        var value = element.GetDouble();
        Assert.That(found, Is.EqualTo(value).Within(Math.Max(1e-6 * Math.Abs(value), absolute)), measure);
    }

    private static double Radius(FeatureMatrix real) =>
        Enumerable.Range(0, real.Rows / 2).Average(row => Math.Sqrt(Naive.Distance(real, 2 * row, real, (2 * row) + 1))) / 2;

    private static FeatureMatrix Whole(int rows, int columns, int seed)
    {
        var random = new Random(seed);
        return Synthetic.Matrix(rows, columns, (_, _) => random.Next(4));
    }

    private static FeatureMatrix WithConstant(FeatureMatrix source) => Synthetic.Map(source, (value, column) => column == 2 ? 0.5 : value);

    /// <summary>Few colours, some of them half and some fully transparent.</summary>
    private static SpriteSet Noise(int count, int width, int height, int seed)
    {
        var random = new Random(seed);
        uint[] colors = [0, 0x55550000, 0xFF0000FF, 0xFF0800FF, 0x20F04080, 0xFFFFFFFF];
        return Sprites.Draw(count, width, height, (_, _, _) => colors[random.Next(colors.Length)]);
    }

    /// <summary>Copies, one in three exact, the others with one and with six pixels changed.</summary>
    private static SpriteSet Changed(SpriteSet set)
    {
        byte[] rgba = [.. set.Rgba];
        for (var sprite = 0; sprite < set.Count; sprite++)
        {
            for (var i = 0; i < (sprite % 3 == 0 ? 0 : sprite % 3 == 1 ? 4 : 24); i++)
                rgba[(sprite * set.SpriteLength) + 40 + i] ^= 0xFF;
        }

        return new SpriteSet(set.Width, set.Height, rgba, set.Schema, set.Labels, set.Names);
    }

    private static JsonArray Array(int[] values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
