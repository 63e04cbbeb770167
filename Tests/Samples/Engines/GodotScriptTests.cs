using System.Reflection;
using GanAssets.Tests.Runtime;
using GanAssets.Tests.Unity;
using Godot;
using FileAccess = Godot.FileAccess;

namespace GanAssets.Tests.Samples.Engines;

internal sealed class GodotScriptTests
{
    private const string File = "res://tiny.onnx";

    private MainThread _thread = null!;

    [SetUp]
    public void PutModelIntoProject()
    {
        _thread = new MainThread();
        GD.Errors.Clear();
        FileAccess.Files[File] = new TinyModel().ToBytes();
    }

    [TearDown]
    public void LeaveThread() => _thread.Dispose();

    [Test]
    public void Every_sprite_below_the_node_gets_its_picture()
    {
        var sprites = new[] { new Sprite2D(), new Sprite2D() };
        using var node = NodeWith(sprites);

        node._Ready();
        _thread.RunToEnd();

        Assert.That(sprites.Select(sprite => sprite.TextureFilter), Is.All.EqualTo(CanvasItem.TextureFilterEnum.Nearest));
        using var generator = new TinyModel().Load();
        for (var i = 0; i < sprites.Length; i++)
        {
            var expected = UnityModels.Make(generator, new SpriteRequest(7 + (ulong)i).With("hat", "crown"));
            Assert.That(BytesOf(sprites[i].Texture!.GetImage(), generator.Card), Is.EqualTo(expected));
        }

        node._ExitTree();
    }

    [Test]
    public void A_file_that_is_no_model_is_told_to_the_editor()
    {
        using var node = NodeWith(new Sprite2D());
        FileAccess.Files[File] = [1, 2, 3];

        node._Ready();
        _thread.RunToEnd();

        Assert.That(GD.Errors.Single(), Does.StartWith(File + ": "));
    }

    [Test]
    public void A_sprite_that_is_freed_meanwhile_is_left_out_and_the_next_ones_get_theirs()
    {
        var sprites = new[] { new Sprite2D(), new Sprite2D() };
        using var node = NodeWith(sprites);

        node._Ready();
        sprites[0].Free();
        _thread.RunToEnd();

        Assert.That(GD.Errors, Is.Empty);
        Assert.That(sprites[0].Texture, Is.Null);
        using var generator = new TinyModel().Load();
        Assert.That(
            BytesOf(sprites[1].Texture!.GetImage(), generator.Card),
            Is.EqualTo(UnityModels.Make(generator, new SpriteRequest(8).With("hat", "crown"))));
        node._ExitTree();
    }

    [TestCase(false, TestName = "A_node_that_leaves_while_its_model_is_loaded_says_nothing_and_fills_nothing")]
    [TestCase(true, TestName = "A_node_that_leaves_when_its_model_is_loaded_says_nothing_and_fills_nothing")]
    public void A_node_that_leaves(bool isLoaded)
    {
        var sprite = new Sprite2D();
        using var node = NodeWith(sprite);

        node._Ready();
        if (isLoaded)
        {
            Eventually.True(() => _thread.HasWork, "the model is loaded");
        }

        node._ExitTree();
        _thread.RunToEnd();

        Assert.That(GD.Errors, Is.Empty);
        Assert.That(sprite.Texture, Is.Null);
        Assert.That(typeof(SpriteFiller).GetField("_generator", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(node), Is.Null, "the model is freed");
    }

    [Test]
    public void A_node_that_leaves_when_a_sprite_is_made_leaves_it_as_it_is()
    {
        var sprite = new Sprite2D();
        using var node = NodeWith(sprite);

        node._Ready();
        Eventually.True(() => _thread.HasWork, "the model is loaded");
        _thread.Frame();
        Eventually.True(() => _thread.HasWork, "the sprite is made");
        node._ExitTree();
        _thread.RunToEnd();

        Assert.That(GD.Errors, Is.Empty);
        Assert.That(sprite.Texture, Is.Null);
    }

    private static SpriteFiller NodeWith(params Sprite2D[] sprites)
    {
        var node = new SpriteFiller { ModelFile = File, FirstSeed = 7, Wishes = ["hat=crown"] };
        node.AddChild(new Node());
        foreach (var sprite in sprites)
        {
            node.AddChild(sprite);
        }

        return node;
    }

    private static byte[] BytesOf(Image image, ModelCard card) =>
    [
        .. Enumerable.Range(0, card.Width * card.Height)
            .Select(i => image.GetPixel(i % card.Width, i / card.Width))
            .SelectMany(color => new[] { color.R, color.G, color.B, color.A })
            .Select(part => (byte)MathF.Round(part * 255)),
    ];
}
