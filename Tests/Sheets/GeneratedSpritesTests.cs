using GanAssets.Tests.Training;
using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Sheets;

namespace GanAssets.Tests.Sheets;

public class GeneratedSpritesTests
{
    private TemporaryFolder _folder = null!;
    private SpriteGenerator _generator = null!;

    [OneTimeSetUp]
    public void Export()
    {
        _folder = new TemporaryFolder();
        using var trained = ShapesRun.Instance.Load();
        ModelExporter.Save(_folder["shapes.onnx"], ShapesRun.Instance.Recipe, ShapesRun.Instance.Data, trained, verdict: null);
        _generator = SpriteGenerator.Load(_folder["shapes.onnx"]);
    }

    [OneTimeTearDown]
    public void Remove()
    {
        _generator.Dispose();
        _folder.Dispose();
    }

    [Test]
    public void Same_seed_gives_the_same_bytes_alone_and_in_a_row()
    {
        var row = GeneratedSprites.Make(_generator, new SpriteRequest(7), 20);
        var third = GeneratedSprites.Make(_generator, new SpriteRequest(9), 1);

        Assert.That(GeneratedSprites.Make(_generator, new SpriteRequest(7), 20).Rgba, Is.EqualTo(row.Rgba));
        Assert.That(third.Rgba, Is.EqualTo(row.Pixels(2).ToArray()));
        Assert.That(third.Labels, Is.EqualTo(row.LabelsOf(2).ToArray()));
        Assert.That(row.Names.Take(2), Is.EqualTo(new[] { "shapes_7.png", "shapes_8.png" }));
    }

    [Test]
    public void Seeds_go_round_after_the_last()
    {
        var sprites = GeneratedSprites.Make(_generator, new SpriteRequest(ulong.MaxValue), 2);

        Assert.That(sprites.Names, Is.EqualTo(new[] { $"shapes_{ulong.MaxValue}.png", "shapes_0.png" }));
    }

    [Test]
    public void Asked_attributes_stand_in_the_labels_and_open_ones_vary()
    {
        var sprites = GeneratedSprites.Make(_generator, new SpriteRequest(1).With("color", "green"), 60);

        Assert.That(sprites.Schema.Attributes.Select(attribute => attribute.Name), Is.EqualTo(new[] { "color", "shape" }));
        Assert.That(Enumerable.Range(0, 60).Select(i => sprites.LabelsOf(i)[0]), Is.All.EqualTo(1));
        Assert.That(Enumerable.Range(0, 60).Select(i => sprites.LabelsOf(i)[1]).Distinct(), Is.EquivalentTo(new[] { 0, 1, 2 }));
    }

    [Test]
    public void Sprites_look_like_their_labels()
    {
        using var probe = ProbeTrainer.Train(ShapesRun.Instance.Data.Training, seed: 1, _ => { }, CancellationToken.None);

        var seen = probe.Look(GeneratedSprites.Make(_generator, new SpriteRequest(1), 400));

        // By chance a third would be right; the network itself has about .92.
        Assert.That(seen.Predictions.Zip(seen.Labels).Average(pair => pair.First == pair.Second ? 1.0 : 0), Is.GreaterThan(0.75));
    }

    [Test]
    public void Unknown_value_is_refused() => Assert.That(
        () => GeneratedSprites.Make(_generator, new SpriteRequest(1).With("color", "mauve"), 2), Throws.TypeOf<SpriteRequestException>());

    [Test]
    public void Names_are_file_names_whatever_the_model_is_called()
    {
        var run = ShapesRun.Instance;
        using var trained = run.Load();
        var recipe = run.Recipe with { Data = run.Recipe.Data with { Folder = _folder["named"] } };
        Directory.CreateDirectory(_folder["named"]);
        File.WriteAllText(Path.Combine(_folder["named"], "source.json"), """{"name": "Fire/Ice: a \\set\\"}""");
        var data = TinyRecipe.Shapes(recipe);
        ModelExporter.Save(_folder["named.onnx"], recipe, data, trained, verdict: null);
        using var generator = SpriteGenerator.Load(_folder["named.onnx"]);

        var sprites = GeneratedSprites.Make(generator, new SpriteRequest(1), 1);

        Assert.That(generator.Card.Name, Is.EqualTo(@"Fire/Ice: a \set\"));
        Assert.That(sprites.Names, Is.EqualTo(new[] { "Fire_Ice_ a _set__1.png" }));
    }
}
