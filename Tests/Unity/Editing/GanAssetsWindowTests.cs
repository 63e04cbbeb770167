using System.Reflection;
using GanAssets.Tests.Runtime;
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
        Field(typeof(GanAssetsWindow), "_asset").SetValue(_window, _asset);
        AssetDatabase.Imported.Clear();
        DrawAll();
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
        Assert.That(importer.NamesWithFileIds, Is.EqualTo(importer.Sprites.Select(sprite => sprite.name)));
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

    [TestCase(true)]
    [TestCase(false)]
    public void Favourites_outlive_the_reload_of_scripts(bool savesBeforeDisabling)
    {
        Press("more");
        Press("more");
        Press("Roll");
        var before = Studio();

        var window = EditorWindow.GetWindow<GanAssetsWindow>("GanAssets");
        if (savesBeforeDisabling)
        {
            Save();
        }

        Message.Send(_window, "OnDisable");
        if (!savesBeforeDisabling)
        {
            Save();
        }

        _window = window;
        DrawAll();

        Assert.That(Studio(), Is.Not.SameAs(before));
        Assert.That(Studio().Sprites.Select(sprite => sprite.Request), Is.EqualTo(before.Sprites.Select(sprite => sprite.Request)));
        Assert.That(Studio().Sprites.Count(sprite => sprite.IsLocked), Is.EqualTo(1));
        Press("Write PNGs…", _folder["art"]);
        Assert.That(Directory.GetFiles(_folder["art"], "*.png").Select(Path.GetFileName), Is.EqualTo(new[] { "tiny_1.png" }));

        void Save()
        {
            ((ISerializationCallbackReceiver)_window).OnBeforeSerialize();
            UnitySerialization.Copy(_window, window);
        }
    }

    [Test]
    public void A_model_that_is_imported_anew_is_shown_anew()
    {
        var before = Studio();
        var card = new TinyCard { Attributes = """[{"name":"hat","values":[{"name":"none","count":60},{"name":"cap","count":40}]}]""", CoOccurrence = "[60,0,0,40]" };
        Field(_asset.GetType(), "_card").SetValue(_asset, card.Json);
        Field(_asset.GetType(), "_model").SetValue(_asset, new TinyModel { Card = card, Attributes = 1 }.ToBytes());

        // Whatever was laid out is drawn once more before it changes.
        Event.current.type = EventType.Repaint;
        Draw();
        Event.current.type = EventType.Layout;
        DrawAll();

        Assert.That(Studio(), Is.Not.SameAs(before));
        Assert.That(Studio().Card.Json, Is.EqualTo(card.Json));
        var after = Studio();
        DrawAll();
        Assert.That(Studio(), Is.SameAs(after));
    }

    private static FieldInfo Field(Type type, string name) => type.GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!;

    private SpriteStudio Studio() => (SpriteStudio)Field(typeof(GanAssetsWindow), "_studio").GetValue(_window)!;

    private void DrawAll() => Eventually.True(
        () =>
        {
            Message.Send(_window, "Update");
            GUI.Drawn = 0;
            Draw();
            return GUI.Drawn == 48;
        },
        "the grid is drawn");

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
