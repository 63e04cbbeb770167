using System.Text.Json;
using GanAssets.Tests.Export.Onnx;
using GanAssets.Tests.Networks;
using GanAssets.Tests.Training;
using GanAssets.Trainer;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Export.Onnx;
using GanAssets.Trainer.Networks;
using static TorchSharp.torch;

namespace GanAssets.Tests.Export;

public class ModelExporterTests
{
    private static readonly byte[] Palette = [0, 0, 0, 0, 255, 255, 255, 255, 200, 30, 40, 255, 30, 200, 40, 255, 28, 30, 200, 255, 128, 128, 128, 255];

    private static IEnumerable<TestCaseData> Models =>
    [
        new TestCaseData(Shapes.Of(8, 8, 3, 3), new SpriteFinishOptions(8, 8, AlphaKind.Binary)).SetArgDisplayNames("binary"),
        new TestCaseData(Shapes.Of(12, 20, 2, 5, 4), new SpriteFinishOptions(12, 20, AlphaKind.Continuous) { PixelScale = 3 })
            .SetArgDisplayNames("enlarged"),
        new TestCaseData(Shapes.Of(32, 32, 4), new SpriteFinishOptions(32, 32, AlphaKind.Binary) { Palette = Palette }).SetArgDisplayNames("palette"),
        new TestCaseData(Shapes.Of(16, 16, 4), new SpriteFinishOptions(16, 16, AlphaKind.Binary)
        {
            Palette = Palette,
            Smoothing = new PaletteSmoothing(PaletteSmoothingTests.Affinities(6)),
        }).SetArgDisplayNames("smoothed palette"),
        new TestCaseData(
            Shapes.Of(20, 36, 4, 2) with { HasUnknown = [false, true] },
            new SpriteFinishOptions(17, 33, AlphaKind.Binary) { Palette = Palette, Padding = Padding.For(17, 33), PixelScale = 2 }).SetArgDisplayNames("padded"),
        new TestCaseData(Shapes.Of(10, 8, 3), new SpriteFinishOptions(9, 8, AlphaKind.Opaque) { Padding = Padding.For(9, 8) })
            .SetArgDisplayNames("padded in width alone"),
        new TestCaseData(Shapes.Of(8, 8, 3) with { HiddenLabels = new(6) }, new SpriteFinishOptions(8, 8, AlphaKind.Binary)).SetArgDisplayNames("hidden labels"),
        new TestCaseData(Shapes.Of(8, 8, 3) with { HiddenLabels = new(6) { HasOwnInputs = true } }, new SpriteFinishOptions(8, 8, AlphaKind.Binary))
            .SetArgDisplayNames("several generators"),
        new TestCaseData(
            Shapes.Of(8, 8, 2, 3) with { HasUnknown = [false, true], ValueGenerators = new(1, 3) }, new SpriteFinishOptions(8, 8, AlphaKind.Binary))
            .SetArgDisplayNames("a generator for each value"),
        new TestCaseData(
            Shapes.Of(32, 32, 4) with { Generator = new GeneratorOptions { HasAttention = true, HasBatchNormalization = false } },
            new SpriteFinishOptions(32, 32, AlphaKind.Binary)).SetArgDisplayNames("self-attention without normalisation"),
        new TestCaseData(Shapes.Of(16, 8), new SpriteFinishOptions(16, 8, AlphaKind.Opaque)).SetArgDisplayNames("no attributes"),
    ];

    [TestCaseSource(nameof(Models))]
    public void Raw_bytes_differ_from_libtorch_s_by_at_most_1_in_999_of_1000(NetworkShape shape, SpriteFinishOptions finish)
    {
        var (torch, onnx) = RunBoth(shape, finish with { Snap = false });

        Assert.That(torch.Distinct().Count(), Is.GreaterThan(200), "the images are vivid");
        Assert.That(torch.Zip(onnx).Average(pair => Math.Abs(pair.First - pair.Second) <= 1 ? 1.0 : 0), Is.GreaterThanOrEqualTo(0.999));
    }

    [TestCaseSource(nameof(Models))]
    public void Snapped_bytes_are_libtorch_s_in_999_of_1000(NetworkShape shape, SpriteFinishOptions finish)
    {
        var (torch, onnx) = RunBoth(shape, finish);

        Assert.That(torch.Zip(onnx).Average(pair => pair.First == pair.Second ? 1.0 : 0), Is.GreaterThanOrEqualTo(0.999));
    }

    [Test]
    public void Every_model_passes_the_checker()
    {
        using var folder = new TemporaryFolder();
        foreach (var model in Models)
        {
            var (shape, finish) = ((NetworkShape)model.Arguments[0]!, (SpriteFinishOptions)model.Arguments[1]!);
            using var generator = Trained.Generator(shape, seed: 1);
            foreach (var snap in new[] { true, false })
            {
                var graph = ModelExporter.Graph(generator, shape, finish with { Snap = snap });
                OnnxModelWriter.Save(graph, new Dictionary<string, string>(), folder[$"{finish.Width}x{finish.Height}_{snap}.onnx"]);
            }
        }

        Assert.That(OnnxChecker.Check(folder.Path), Is.Empty);
    }

    [Test]
    public void Runtime_makes_the_bytes_that_libtorch_makes_of_the_same_latents_and_attributes()
    {
        using var scope = NewDisposeScope();
        using var folder = new TemporaryFolder();
        var run = ShapesRun.Instance;
        using var trained = run.Load();
        ModelExporter.Save(folder["m.onnx"], run.Recipe, run.Data, trained, verdict: null);
        using var generator = SpriteGenerator.Load(folder["m.onnx"]);
        manual_seed(6);
        var (latent, attributes) = Trained.Inputs(run.Data.Shape, 100);

        using var finisher = new SpriteFinisher(run.Data.Finish, CPU);
        var expected = finisher.Finish(trained.Network.forward(latent, attributes)).bytes.ToArray();
        var actual = new byte[expected.Length];
        for (var i = 0; i < 100; i++)
        {
            generator.Generate(
                latent[i].data<float>().ToArray(),
                Array.ConvertAll(attributes[i].data<long>().ToArray(), value => (int)value),
                actual.AsSpan(i * generator.BytesPerSprite, generator.BytesPerSprite));
        }

        Assert.That(expected.Zip(actual).Average(pair => pair.First == pair.Second ? 1.0 : 0), Is.GreaterThanOrEqualTo(0.999));
    }

    [Test]
    public void Model_without_attributes_runs_in_the_runtime()
    {
        using var folder = new TemporaryFolder();
        var recipe = TinyRecipe.Smallest(2);
        var data = TinyRecipe.UnlabelledShapes(recipe);
        var run = Trainer.Training.RunFolder.Create(folder["run"]);
        Trainer.Training.TrainingRun.Start(run, recipe, data, [], CancellationToken.None);
        using var trained = Trainer.Training.TrainedGenerator.Load(run, recipe, data);
        ModelExporter.Save(run.Model, recipe, data, trained, verdict: null);
        using var generator = SpriteGenerator.Load(run.Model);
        var rgba = new byte[generator.BytesPerSprite];

        generator.Generate(new SpriteRequest(1), rgba);

        Assert.That(generator.Card.Attributes, Is.Empty);
        Assert.That(rgba, Has.Length.EqualTo(8 * 8 * 4));
    }

    [Test]
    public void Card_tells_of_the_run_and_nothing_of_the_machine()
    {
        using var folder = new TemporaryFolder();
        var run = ShapesRun.Instance;
        using var trained = run.Load();
        var recipe = run.Recipe with { Data = run.Recipe.Data with { Folder = folder["secret/shapes"] } };

        ModelExporter.Save(folder["m.onnx"], recipe, run.Data, trained, verdict: null);

        using var generator = SpriteGenerator.Load(folder["m.onnx"]);
        var card = generator.Card;
        Assert.That(
            (card.Name, card.Width, card.Height, card.LatentLength, card.Steps),
            Is.EqualTo(("shapes", 8, 8, 16, (long)ShapesRun.Steps)));
        Assert.That(card.Attributes.Select(attribute => attribute.Name), Is.EqualTo(new[] { "color", "shape" }));
        Assert.That(
            (card.Alpha, card.Palette!.Count, card.Data!.Sprites, card.Verdict),
            Is.EqualTo((AlphaKind.Binary, 6, 450, (CardVerdict?)null)));
        var recipeData = JsonDocument.Parse(card.RecipeJson).RootElement.GetProperty("data");
        Assert.That(recipeData.GetProperty("folder").GetString(), Is.EqualTo("shapes"));
        Assert.That(card.Json, Does.Not.Contain("secret"));
    }

    [Test]
    public void Place_that_cannot_be_written_is_refused_in_one_line()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["file"], "");
        var run = ShapesRun.Instance;
        using var trained = run.Load();

        Assert.That(
            () => ModelExporter.Save(Path.Combine(folder["file"], "m.onnx"), run.Recipe, run.Data, trained, verdict: null),
            Throws.TypeOf<InputException>().With.Message.Match(@"^\S+m\.onnx: cannot be written [^\n]+$"));
    }

    [Test]
    public void Collapsed_generator_is_written_only_where_that_is_allowed()
    {
        using var folder = new TemporaryFolder();
        var run = ShapesRun.Instance;
        using var trained = run.Load();
        var collapsed = new CheckReport(Verdict.Collapsed, ["'shape=cross' makes 3"], new Dictionary<string, Figure>(), new Dictionary<string, AttributeReport>());

        Assert.That(() => ModelExporter.Save(folder["m.onnx"], run.Recipe, run.Data, trained, collapsed), Throws.ArgumentException);
        Assert.That(folder["m.onnx"], Does.Not.Exist);

        ModelExporter.Save(folder["m.onnx"], run.Recipe, run.Data, trained, collapsed, allowCollapsed: true);
        using var generator = SpriteGenerator.Load(folder["m.onnx"]);
        Assert.That(generator.Card.Verdict!.AllowedCollapsed, Is.True);
        Assert.That(generator.Card.Verdict.Reasons, Is.EqualTo(collapsed.Reasons));
    }

    private static (byte[] Torch, byte[] Onnx) RunBoth(NetworkShape shape, SpriteFinishOptions finish)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        using var generator = Trained.Generator(shape, seed: 1);
        using var finisher = new SpriteFinisher(finish, CPU);
        var (latent, attributes) = Trained.Inputs(shape, 24);
        var expected = finisher.Finish(generator.forward(latent, attributes));

        var graph = ModelExporter.Graph(generator, shape, finish);
        var actual = OnnxTwin.Run(graph, "rgba", ("latent", latent), ("attributes", attributes));

        Assert.That(actual.Shape, Is.EqualTo(expected.shape));
        return (expected.bytes.ToArray(), (byte[])actual.Values);
    }
}
