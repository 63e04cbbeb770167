using GanAssets.Tests.Runtime;
using GanAssets.Unity;
using UnityEngine;

namespace GanAssets.Tests.Unity.Making;

/// <summary>The component in doubles of the engine, with a model that really runs.</summary>
[NonParallelizable]
internal sealed class GeneratedSpritesTests
{
    private const int Count = 5;

    private SpriteGeneratorAsset _asset = null!;
    private SpriteGenerator _alone = null!;
    private GeneratedSprites _sprites = null!;

    [SetUp]
    public void Add()
    {
        Debug.Exceptions.Clear();
        _asset = UnityModels.Asset();
        _alone = _asset.Load();
        _sprites = new GameObject("row").AddComponent<GeneratedSprites>();
    }

    [TearDown]
    public void Remove()
    {
        UnityEngine.Object.Destroy(_sprites);
        _alone.Dispose();
    }

    [Test]
    public void Renderers_get_sprites_of_consecutive_seeds_in_one_texture()
    {
        var renderers = Enumerable.Range(0, Count).Select(_ => new GameObject("place").AddComponent<SpriteRenderer>()).ToArray();
        _sprites.SetRenderers(renderers);
        _sprites.Configure(_asset, new SpriteChoice(7, 1, new AttributeChoice("hat", "cap")), 1);
        Settle();

        for (var i = 0; i < Count; i++)
        {
            var sprite = renderers[i].sprite!;
            Assert.That(sprite, Is.SameAs(_sprites[i]));
            Assert.That(sprite.texture, Is.SameAs(_sprites.Texture));
            Assert.That(sprite.MeshType, Is.EqualTo(SpriteMeshType.FullRect));
            Assert.That(sprite.pixelsPerUnit, Is.EqualTo(16));
            Assert.That(Pixels(sprite), Is.EqualTo(UnityModels.Make(_alone, new SpriteRequest(7 + (ulong)i).With("hat", "cap"))), $"sprite {i}");
        }

        Assert.That(_sprites.Texture!.filterMode, Is.EqualTo(FilterMode.Point));
        Assert.That(Debug.Exceptions, Is.Empty);
    }

    [Test]
    public void Other_pixels_come_into_the_same_sprite()
    {
        _sprites.Configure(_asset, new SpriteChoice(), Count);
        Settle();
        var sprite = _sprites[2];
        var changed = new List<int>();
        _sprites.SpriteChanged += changed.Add;

        Assert.That(_sprites.Ask(2, new SpriteRequest(99)), Is.True);
        Settle();

        Assert.That(_sprites[2], Is.SameAs(sprite));
        Assert.That(Pixels(sprite!), Is.EqualTo(UnityModels.Make(_alone, new SpriteRequest(99))));
        Assert.That(_sprites.RequestOf(2), Is.EqualTo(new SpriteRequest(99)));
        Assert.That(changed, Is.EqualTo(new[] { 2 }));
    }

    [Test]
    public void Pixels_between_sprites_are_clear()
    {
        _sprites.Configure(_asset, new SpriteChoice(), Count);
        Settle();
        var texture = _sprites.Texture!;
        var data = texture.GetRawTextureData<byte>();
        Assert.That(Enumerable.Range(0, texture.height).Select(y => data[(((y * texture.width) + texture.width - 1) * 4) + 3]), Is.All.Zero);
    }

    [Test]
    public void Frames_allocate_nothing_after_the_first_ones()
    {
        _sprites.Configure(_asset, new SpriteChoice(), Count);
        Settle();
        var update = Frame();
        Round(update);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Round(update);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void A_frame_with_new_sprites_uploads_the_texture_once_and_another_frame_does_not()
    {
        _sprites.Configure(_asset, new SpriteChoice(), Count);
        Settle();
        var uploads = _sprites.Texture!.Uploads;
        Message.Send(_sprites, "Update");
        Assert.That(_sprites.Texture!.Uploads, Is.EqualTo(uploads));
        Assert.That(uploads, Is.LessThanOrEqualTo(Count + 1));
    }

    [Test]
    public void Disabling_releases_the_model_and_the_texture_and_enabling_brings_them_back()
    {
        _sprites.Configure(_asset, new SpriteChoice(), Count);
        Settle();
        var texture = _sprites.Texture;
        var sprite = _sprites[0];

        _sprites.enabled = false;
        Assert.That(texture == null && sprite == null, Is.True);
        Assert.That(_asset.Users, Is.Zero);
        Assert.That(_sprites.IsReady, Is.False);
        Assert.That(_sprites.Ask(0, new SpriteRequest(1)), Is.False);

        _sprites.enabled = true;
        Settle();
        Assert.That(Pixels(_sprites[0]!), Is.EqualTo(UnityModels.Make(_alone, new SpriteRequest(1))));
    }

    [Test]
    public void A_listener_may_disable_the_component()
    {
        _sprites.SpriteChanged += _ => _sprites.enabled = false;
        _sprites.Configure(_asset, new SpriteChoice(), Count);
        Eventually.True(
            () =>
            {
                Message.Send(_sprites, "Update");
                return !_sprites.enabled;
            },
            "the component is disabled");
        Assert.That(_asset.Users, Is.Zero);
    }

    [Test]
    public void A_bad_model_is_logged_once()
    {
        _sprites.Configure(SpriteGeneratorAsset.Create(new byte[64], new TinyCard().Json), new SpriteChoice(), Count);
        Frames(() => Debug.Exceptions.Count > 0, "the error is logged");
        Message.Send(_sprites, "Update");
        Assert.That(Debug.Exceptions, Has.Count.EqualTo(1).And.All.TypeOf<ModelFileException>());
    }

    [Test]
    public void An_attribute_that_the_model_does_not_have_is_logged()
    {
        _sprites.Configure(_asset, new SpriteChoice(1, 1, new AttributeChoice("hta", "cap")), 1);
        Frames(() => Debug.Exceptions.Count > 0, "the error is logged");
        Assert.That(Debug.Exceptions, Has.All.TypeOf<SpriteRequestException>());
    }

    [Test]
    public void More_sprites_than_a_texture_holds_are_refused()
    {
        _sprites.Configure(_asset, new SpriteChoice(), 20_000_000);
        Frames(() => Debug.Exceptions.Count > 0, "the error is logged");
        Assert.That(Debug.Exceptions[0].Message, Does.Contain("20000000 are asked for"));
    }

    private static byte[] Pixels(Sprite sprite)
    {
        var data = sprite.texture.GetRawTextureData<byte>();
        var (x, y, width, height) = ((int)sprite.rect.x, (int)sprite.rect.y, (int)sprite.rect.width, (int)sprite.rect.height);
        var rgba = new byte[width * height * 4];
        for (var i = 0; i < rgba.Length; i++)
        {
            // Unity's first row is the lowest one.
            var row = y + height - 1 - (i / (width * 4));
            rgba[i] = data[(((row * sprite.texture.width) + x) * 4) + (i % (width * 4))];
        }

        return rgba;
    }

    private Action Frame() =>
        typeof(GeneratedSprites).GetMethod("Update", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.CreateDelegate<Action>(_sprites);

    private void Round(Action update)
    {
        for (var i = 0; i < Count; i++)
        {
            _sprites.Ask(i, default(SpriteRequest).WithSeed((ulong)i));
        }

        while (_sprites.Pending > 0)
        {
            update();
            Thread.Yield();
        }
    }

    private void Settle() => Frames(() => _sprites.IsReady && _sprites.Pending == 0, "all sprites are there");

    private void Frames(Func<bool> until, string what) => Eventually.True(
        () =>
        {
            Message.Send(_sprites, "Update");
            return until();
        },
        what);
}
