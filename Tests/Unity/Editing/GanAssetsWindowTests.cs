using GanAssets.Unity.Editing;
using UnityEditor;
using UnityEngine;

namespace GanAssets.Tests.Unity.Editing;

/// <summary>The window in doubles of the editor: its buttons reach the logic, and what they write reaches the project.</summary>
[NonParallelizable]
internal sealed class GanAssetsWindowTests
{
    private TemporaryFolder _folder = null!;
    private GanAssets.Unity.SpriteGeneratorAsset _asset = null!;
    private GanAssetsWindow _window = null!;

    [SetUp]
    public void Open()
    {
        _folder = new TemporaryFolder();
        _asset = UnityModels.Asset();
        _window = EditorWindow.GetWindow<GanAssetsWindow>("GanAssets");
        typeof(GanAssetsWindow).GetField("_asset", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.SetValue(_window, _asset);
        AssetDatabase.Imported.Clear();
        Draw();
        Eventually.True(
            () =>
            {
                Message.Send(_window, "Update");
                GUI.Drawn = 0;
                Draw();
                return GUI.Drawn == 48;
            },
            "the grid is drawn");
    }

    [TearDown]
    public void Close()
    {
        UnityEngine.Object.DestroyImmediate(_window);
        Assert.That(_asset.Users, Is.Zero);
        _folder.Dispose();
    }

    [Test]
    public void Favourites_are_written_as_pictures_and_imported_as_sharp_sprites()
    {
        Press("more");
        Press("Write PNGs…", _folder["art"]);
        var pictures = Directory.GetFiles(_folder["art"], "*.png");
        Assert.That(pictures.Select(Path.GetFileName), Is.EqualTo(new[] { "tiny_1.png" }), "pressing 'more' keeps the first sprite");
        Assert.That(AssetDatabase.Imported, Is.EquivalentTo(Directory.GetFiles(_folder["art"])));
        var importer = (TextureImporter)AssetImporter.GetAtPath(pictures[0])!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(importer.textureType, Is.EqualTo(TextureImporterType.Sprite));
            Assert.That(importer.spriteImportMode, Is.EqualTo(SpriteImportMode.Single));
            Assert.That(importer.filterMode, Is.EqualTo(FilterMode.Point));
            Assert.That(importer.spritePixelsPerUnit, Is.EqualTo(16));
            Assert.That(importer.MeshType, Is.EqualTo(SpriteMeshType.FullRect));
            Assert.That(importer.textureCompression, Is.EqualTo(TextureImporterCompression.Uncompressed));
            Assert.That(importer.Saves, Is.EqualTo(1));
        }
    }

    [Test]
    public void A_sheet_is_written_with_its_rectangles_and_sliced()
    {
        Press("Write sheet…", _folder["art/team.png"]);
        var importer = (TextureImporter)AssetImporter.GetAtPath(_folder["art/team.png"])!;
        Assert.That(importer.spriteImportMode, Is.EqualTo(SpriteImportMode.Multiple));
        Assert.That(importer.Sprites.Select(sprite => sprite.name), Is.EqualTo(Enumerable.Range(0, 48).Select(i => $"team_{i}")));
        Assert.That(AssetDatabase.Imported, Is.EquivalentTo(new[] { _folder["art/team.png"], _folder["art/team.json"] }));
    }

    [Test]
    public void A_place_that_cannot_be_written_is_said_in_the_window()
    {
        File.WriteAllText(_folder["file"], "");
        EditorGUILayout.Shown.Clear();
        Press("Write PNGs…", _folder["file"]);
        Draw();
        Assert.That(EditorGUILayout.Shown, Has.Some.StartsWith("Nothing was written: "));
        Assert.That(AssetDatabase.Imported, Is.Empty);
    }

    private void Draw() => Message.Send(_window, "OnGUI");

    private void Press(string button, string answer = "")
    {
        EditorUtility.Answer = answer;
        GUI.Pressed = button;
        Draw();
        EditorApplication.RunDelayed();
        Assert.That(GUI.Pressed, Is.Null, $"there is no button '{button}'");
    }
}
