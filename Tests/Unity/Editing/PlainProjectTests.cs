using System.Runtime.Loader;
using GanAssets.Trainer.Data.Sources;
using GanAssets.Unity;
using UnityEditor;

namespace GanAssets.Tests.Unity.Editing;

/// <summary>The editor's half of the package as a project without Unity's 2D Sprite package compiles it.</summary>
[NonParallelizable]
internal sealed class PlainProjectTests
{
    [Test]
    public void A_sheet_that_nobody_can_slice_becomes_one_sprite()
    {
        using var folder = new TemporaryFolder();
        var context = new AssemblyLoadContext("plain", isCollectible: true);
        var plain = context.LoadFromAssemblyPath(Assembly());
        var sheet = plain.GetType("GanAssets.Unity.Editing.WrittenSheet", true)!.GetConstructors().Single()
            .Invoke([new[] { folder["team.png"], folder["team.json"] }, new[] { "team_0", "team_1" }, new AtlasLayout(2, 8, 8, 64)]);
        plain.GetType("GanAssets.Unity.Editing.SpriteImports", true)!.GetMethod("Import", [sheet.GetType(), typeof(float)])!.Invoke(null, [sheet, 16f]);

        var importer = (TextureImporter)AssetImporter.GetAtPath(folder["team.png"])!;
        Assert.That(importer.spriteImportMode, Is.EqualTo(SpriteImportMode.Single));
        Assert.That(importer.Saves, Is.EqualTo(1));
        Assert.That(importer.Sprites, Is.Empty);
        context.Unload();
    }

    private static string Assembly()
    {
        // Both lie in bin/CONFIGURATION/FRAMEWORK.
        var configuration = Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)))!;
        return Path.Combine(
            Path.GetFullPath(RepositoryFolder.Find(".")), "Tests/Unity/Projects/GanAssets.Unity.Editor.Plain/bin", configuration, "netstandard2.1/GanAssets.Unity.Editor.dll");
    }
}
