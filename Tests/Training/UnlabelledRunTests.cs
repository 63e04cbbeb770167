using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Sheets;
using GanAssets.Trainer.Training;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace GanAssets.Tests.Training;

/// <summary>A generator without attributes goes the whole way: trained, checked, exported, asked for sprites.</summary>
public class UnlabelledRunTests
{
    private TemporaryFolder _folder = null!;
    private CheckReport _report = null!;
    private SpriteGenerator _generator = null!;

    [OneTimeSetUp]
    public void TrainCheckAndExport()
    {
        _folder = new TemporaryFolder();
        var recipe = TinyRecipe.Of(150);
        var data = TinyRecipe.UnlabelledShapes(recipe, 600);
        var run = RunFolder.Create(_folder["run"]);
        TrainingRun.Start(run, recipe, data, [], CancellationToken.None);
        using var trained = TrainedGenerator.Load(run, recipe, data);
        _report = RunCheck.Run(run, recipe, data, trained, _ => { }, CancellationToken.None);
        ModelExporter.Save(run.Model, recipe, data, trained, _report, allowCollapsed: true);
        _generator = SpriteGenerator.Load(run.Model);
    }

    [OneTimeTearDown]
    public void Remove()
    {
        _generator.Dispose();
        _folder.Dispose();
    }

    [Test]
    public void Check_leaves_accuracy_out_and_measures_the_rest()
    {
        Assert.That(_report.Measures.Keys, Is.SupersetOf(new[] { "precision", "recall", "density", "coverage", "frechet", "kid", "distinct_share", "copies" }));
        var measured = _report.Measures.Where(measure => measure.Value.IsMeasured()).Select(measure => measure.Key);
        Assert.That(measured, Is.EquivalentTo(_report.Measures.Keys.Except(["frechet"])), "the set is too small for a Fréchet distance");
        Assert.That(_report.Attributes, Is.Empty);
        Assert.That(CheckReportJson.Write(_report), Does.Not.Contain("attribute_accuracy"));
    }

    [Test]
    public void Model_makes_different_sprites_of_different_seeds()
    {
        var sprites = GeneratedSprites.Make(_generator, new SpriteRequest(1), 60);

        Assert.That(_generator.Card.Attributes, Is.Empty);
        Assert.That(Enumerable.Range(0, 60).Select(i => Convert.ToHexString(sprites.Pixels(i))).Distinct().Count(), Is.GreaterThan(30));
        Assert.That(sprites.Labels, Is.Empty);
    }

    [Test]
    public void Request_for_an_attribute_is_refused() => Assert.That(
        () => GeneratedSprites.Make(_generator, new SpriteRequest(1).With("color", "red"), 1),
        Throws.TypeOf<SpriteRequestException>().With.Message.Contains("it has none"));

    [Test]
    public void Sheet_of_values_shows_rows_of_seeds()
    {
        SpriteSheets.SaveValueRows(_generator, columns: 5, _folder["sheet.png"]);

        using var sheet = Image.Load<Rgba32>(_folder["sheet.png"]);

        // Eight rows of five sprites, each 20 pixels from the next.
        Assert.That(sheet.Height - sheet.Width, Is.EqualTo(3 * 20));
    }
}
