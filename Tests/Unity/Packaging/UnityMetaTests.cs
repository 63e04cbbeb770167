using GanAssets.Trainer.Packaging;

namespace GanAssets.Tests.Unity.Packaging;

internal sealed class UnityMetaTests
{
    [TestCase("package.json", true)]
    [TestCase("Runtime", true)]
    [TestCase("Runtime/Card/ModelCard.cs", true)]
    [TestCase("Samples~", false)]
    [TestCase("Samples~/FirstSprites", true)]
    [TestCase("Samples~/FirstSprites/FirstSprites.cs", true)]
    [TestCase("Documentation~", false)]
    [TestCase("Documentation~/index.md", false)]
    [TestCase("Runtime/.hidden", false)]
    public void A_meta_belongs_to_what_Unity_sees(string path, bool belongs) => Assert.That(UnityMeta.Belongs(path), Is.EqualTo(belongs));

    // Projects refer to scripts and models by these: they must not change from version to version.
    [TestCase("Runtime/Unity/Components/GeneratedSprites.cs", "a5374df9205218c1b2604f11acf24dec")]
    [TestCase("Runtime/Unity/Loading/SpriteGeneratorAsset.cs", "3570e92a6a4a5c16d5c99fbd24136d46")]
    [TestCase("Editor/Importing/GanSpriteImporter.cs", "b426539155c81ea9ad93dcc12d5d0497")]
    public void The_GUID_of_a_script_that_projects_refer_to_stays(string path, string guid) =>
        Assert.That(UnityMeta.Guid("com.ganassets.sprites", path), Is.EqualTo(guid));

    [Test]
    public void A_model_names_the_importer_of_its_extension()
    {
        var meta = UnityMeta.OfFile("com.ganassets.sprites", "Samples~/FirstSprites/heroes.gansprite");
        Assert.That(meta, Does.Contain("ScriptedImporter:").And.Contains($"guid: {UnityMeta.Guid("com.ganassets.sprites", "Editor/Importing/GanSpriteImporter.cs")}, type: 3"));
    }
}
