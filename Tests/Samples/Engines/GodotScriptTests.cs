using GanAssets.Tests.Runtime;
using GanAssets.Tests.Unity;
using Godot;
using FileAccess = Godot.FileAccess;

namespace GanAssets.Tests.Samples.Engines;

internal sealed class GodotScriptTests
{
    private const string File = "res://tiny.onnx";

    [SetUp]
    public void PutModelIntoProject()
    {
        GD.Errors.Clear();
        FileAccess.Files[File] = new TinyModel().ToBytes();
    }

    [Test]
    public void Every_sprite_below_the_node_gets_its_picture()
    {
        var sprites = new[] { new Sprite2D(), new Sprite2D() };
        using var node = NodeWith(sprites);

        node._Ready();
        Eventually.True(() => sprites[^1].TextureFilter == CanvasItem.TextureFilterEnum.Nearest, "the last sprite is there");

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
        Eventually.True(() => !GD.Errors.IsEmpty, "the editor shows an error");

        Assert.That(GD.Errors.Single(), Does.StartWith(File + ": "));
    }

    [Test]
    public void A_node_that_leaves_at_once_says_nothing()
    {
        var sprite = new Sprite2D();
        using var node = NodeWith(sprite);

        node._Ready();
        node._ExitTree();

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
