using GanAssets.Tests.Runtime;
using GanAssets.Unity;
using GanAssets.Unity.Editing;
using UnityEditor.AssetImporters;

namespace GanAssets.Tests.Unity.Editing;

internal sealed class GanSpriteImporterTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void A_model_becomes_an_asset_that_is_named_as_the_file()
    {
        var context = Import(new TinyModel().ToBytes());
        Assert.That(context.Errors, Is.Empty);
        Assert.That(context.Warnings, Is.Empty);
        var asset = (SpriteGeneratorAsset)context.Objects.Single();
        Assert.That(context.mainObject, Is.SameAs(asset));
        Assert.That(asset.name, Is.EqualTo("hero"));
        using var generator = asset.Load();
        Assert.That(asset.Card.Json, Is.EqualTo(generator.Card.Json));
    }

    // An installed package lies elsewhere: its path means something to Unity, and nothing to ONNX Runtime.
    [Test]
    public void A_model_of_an_installed_package_is_loaded_from_its_bytes()
    {
        const string path = "Packages/com.example.heroes/hero.gansprite";
        var bytes = new TinyModel().ToBytes();
        var import = ModelImport.Of(path, bytes);
        Assert.That(import.Error, Is.Null);
        Assert.That(import.Card!.Name, Is.EqualTo("tiny"));
        Assert.That(import.Model, Is.SameAs(bytes));
        Assert.That(ModelImport.Of(path, new byte[10]).Error, Does.StartWith(path + ": "));
    }

    [Test]
    public void The_thumbnail_is_the_sprite_of_seed_1_with_its_lowest_row_first()
    {
        var model = new TinyModel();
        var context = Import(model.ToBytes());
        using var generator = model.Load();
        var rows = UnityModels.Make(generator, new SpriteRequest(1)).Chunk(generator.Card.Width * 4);
        var thumbnail = context.Thumbnails.Single()!;
        var data = thumbnail.GetRawTextureData<byte>();
        Assert.That(Enumerable.Range(0, data.Length).Select(i => data[i]), Is.EqualTo(rows.Reverse().SelectMany(row => row)));
        Assert.That(thumbnail.filterMode, Is.EqualTo(UnityEngine.FilterMode.Point));
    }

    private static IEnumerable<TestCaseData> BadFiles()
    {
        var good = new TinyModel().ToBytes();
        yield return new TestCaseData(Array.Empty<byte>()).SetArgDisplayNames("empty");
        yield return new TestCaseData("<html>"u8.ToArray()).SetArgDisplayNames("no model");
        yield return new TestCaseData(good[..(good.Length / 2)]).SetArgDisplayNames("truncated");
        yield return new TestCaseData(new TinyModel { HasCard = false }.ToBytes()).SetArgDisplayNames("without a card");
        yield return new TestCaseData(new TinyModel { ActualHeight = 3, LeavesSizeOpen = true }.ToBytes()).SetArgDisplayNames("fails when it runs");
    }

    [TestCaseSource(nameof(BadFiles))]
    public void A_bad_file_gives_one_line_and_no_asset(byte[] bytes)
    {
        var context = Import(bytes);
        Assert.That(context.Objects, Is.Empty);
        Assert.That(context.mainObject, Is.Null);
        Assert.That(context.Errors, Has.Count.EqualTo(1));
        Assert.That(context.Errors[0], Does.StartWith(_folder["hero.gansprite"] + ": ").And.Not.Contain("\n"));
    }

    [TestCase("collapsed", "has collapsed")]
    [TestCase("at-risk", "at risk")]
    public void A_model_that_is_not_healthy_gives_a_warning(string verdict, string part)
    {
        var card = new TinyCard().Json.TrimEnd().TrimEnd('}') + $$$""", "verdict": {"verdict": "{{{verdict}}}", "reasons": [], "measures": {}, "allowed_collapsed": true}}""";
        Assert.That(Import(new TinyModel { Json = card }.ToBytes()).Warnings, Has.Count.EqualTo(1).And.All.Contains(part));
    }

    private AssetImportContext Import(byte[] bytes)
    {
        File.WriteAllBytes(_folder["hero.gansprite"], bytes);
        var context = new AssetImportContext(_folder["hero.gansprite"]);
        new GanSpriteImporter().OnImportAsset(context);
        return context;
    }
}
