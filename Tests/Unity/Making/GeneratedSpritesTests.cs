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
            Assert.That(sprite.texture, Is.SameAs(renderers[0].sprite!.texture));
            Assert.That(sprite.MeshType, Is.EqualTo(SpriteMeshType.FullRect));
            Assert.That(sprite.pixelsPerUnit, Is.EqualTo(16));
            Assert.That(Pixels(sprite), Is.EqualTo(UnityModels.Make(_alone, new SpriteRequest(7 + (ulong)i).With("hat", "cap"))), $"sprite {i}");
        }

        Assert.That(renderers[0].sprite!.texture.filterMode, Is.EqualTo(FilterMode.Point));
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
        var texture = _sprites[0]!.texture;
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
        var texture = _sprites[0]!.texture;
        var uploads = texture.Uploads;
        Message.Send(_sprites, "Update");
        Assert.That(texture.Uploads, Is.EqualTo(uploads));
        Assert.That(uploads, Is.LessThanOrEqualTo(Count + 1));
    }

    [Test]
    public void Disabling_releases_the_model_and_the_texture_and_enabling_brings_them_back()
    {
        _sprites.Configure(_asset, new SpriteChoice(), Count);
        Settle();
        var sprite = _sprites[0];
        var texture = sprite!.texture;

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
    public void A_listener_that_throws_is_logged_and_costs_no_sprite()
    {
        var renderers = Enumerable.Range(0, Count).Select(_ => new GameObject("place").AddComponent<SpriteRenderer>()).ToArray();
        var heard = new List<int>();
        _sprites.SpriteChanged += index =>
        {
            heard.Add(index);
            Assert.That(renderers[index].sprite, Is.SameAs(_sprites[index]), "the renderer has it already");
            throw new InvalidOperationException($"listener {index}");
        };
        _sprites.SetRenderers(renderers);
        _sprites.Configure(_asset, new SpriteChoice(), Count);
        Settle();

        Assert.That(heard, Is.EquivalentTo(Enumerable.Range(0, Count)));
        Assert.That(Debug.Exceptions.Select(error => error.Message), Is.EquivalentTo(Enumerable.Range(0, Count).Select(i => $"listener {i}")));
        Assert.That(renderers.Select(renderer => renderer.sprite), Is.All.Not.Null);
    }

    [Test]
    public void What_is_asked_while_the_model_loads_takes_the_place_of_the_first_pixels()
    {
        _sprites.Configure(_asset, new SpriteChoice(), Count);
        Assert.That(_sprites.IsReady, Is.False);
        Assert.That(_sprites.Pending, Is.EqualTo(Count));
        Assert.That(_sprites.RequestOf(2), Is.Null);
        Assert.That(_sprites.Ask(2, new SpriteRequest(98)) && _sprites.Ask(2, new SpriteRequest(99)), Is.True);
        Assert.That(_sprites.RequestOf(2), Is.EqualTo(new SpriteRequest(99)));

        Settle();

        Assert.That(Enumerable.Range(0, Count).Select(i => _sprites.RequestOf(i)!.Value.Seed), Is.EqualTo(new ulong[] { 1, 2, 99, 4, 5 }));
        Assert.That(Pixels(_sprites[2]!), Is.EqualTo(UnityModels.Make(_alone, new SpriteRequest(99))));
    }

    [Test]
    public void What_was_asked_before_another_configuration_is_forgotten()
    {
        _sprites.Configure(_asset, new SpriteChoice(), Count);
        _sprites.Ask(2, new SpriteRequest(99));
        _sprites.Configure(_asset, new SpriteChoice(), Count);
        Settle();
        Assert.That(_sprites.RequestOf(2), Is.EqualTo(new SpriteRequest(3)));
    }

    [Test]
    public void Nothing_can_be_asked_without_a_model() => Assert.That(_sprites.Ask(0, new SpriteRequest(1)), Is.False);

    [Test]
    public void Another_configuration_keeps_the_model_loaded()
    {
        _sprites.Configure(_asset, new SpriteChoice(), Count);
        Settle();
        _sprites.Configure(_asset, new SpriteChoice(9), Count);
        Message.Send(_sprites, "Update");
        Assert.That(_sprites.IsReady, Is.True, "nothing had to be loaded");
        _sprites.SetRenderers(new GameObject("place").AddComponent<SpriteRenderer>());
        Message.Send(_sprites, "Update");
        Assert.That(_sprites.IsReady, Is.True, "nothing had to be loaded");
        Assert.That(_asset.Users, Is.EqualTo(1));
        Settle();
        Assert.That(Pixels(_sprites[0]!), Is.EqualTo(UnityModels.Make(_alone, new SpriteRequest(9))));
    }

    [Test]
    public void Sprites_come_into_an_array_as_far_as_they_are_there()
    {
        var row = new Sprite?[Count + 1];
        _sprites.Configure(_asset, new SpriteChoice(), Count);
        Assert.That(_sprites.CopySprites(row), Is.Zero);
        Settle();
        Assert.That(_sprites.CopySprites(row), Is.EqualTo(Count));
        Assert.That(row, Is.EqualTo(Enumerable.Range(0, Count).Select(i => _sprites[i]).Append(null)));
        Assert.That(_sprites.CopySprites(new Sprite?[2]), Is.EqualTo(2));
        Assert.That(() => _sprites.CopySprites(null!), Throws.ArgumentNullException);

        var before = GC.GetAllocatedBytesForCurrentThread();
        _sprites.CopySprites(row);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void Many_sprites_are_divided_among_small_textures_of_which_only_changed_ones_are_uploaded()
    {
        const int many = 20;
        var model = LargeSprites();
        using var alone = model.Load();
        _sprites.Configure(SpriteGeneratorAsset.Create(model.ToBytes(), model.Card.Json), new SpriteChoice(), many);
        Settle();

        var textures = Enumerable.Range(0, many).Select(i => _sprites[i]!.texture).Distinct().ToArray();
        Assert.That(textures, Has.Length.EqualTo(3).And.All.Matches<Texture2D>(texture => texture.width <= 512 && texture.height <= 512));
        for (var i = 0; i < many; i++)
        {
            Assert.That(Pixels(_sprites[i]!), Is.EqualTo(UnityModels.Make(alone, new SpriteRequest((ulong)i + 1))), $"sprite {i}");
        }

        var before = textures.Select(texture => texture.Uploads).ToArray();
        _sprites.Ask(10, new SpriteRequest(99));
        Settle();
        Assert.That(textures.Select((texture, i) => texture.Uploads - before[i]), Is.EqualTo(new[] { 0, 1, 0 }));
    }

    [Test]
    public void A_frame_without_time_shows_one_sprite_and_makes_no_object_for_others()
    {
        var model = LargeSprites();
        Set("_millisecondsPerFrame", 0f);
        _sprites.Configure(SpriteGeneratorAsset.Create(model.ToBytes(), model.Card.Json), new SpriteChoice(), 20);
        var textures = Texture2D.Alive;
        var row = new Sprite?[20];
        var there = 0;
        Frames(
            () =>
            {
                var now = _sprites.CopySprites(row);
                Assert.That(now - there, Is.InRange(0, 1));
                Assert.That(_sprites.Pending, Is.EqualTo(20 - now));
                Assert.That(Texture2D.Alive - textures, Is.LessThanOrEqualTo((now + 8) / 9));
                there = now;
                return now == 20;
            },
            "all sprites are there");
    }

    [Test]
    public void Textures_are_destroyed_outside_of_play_mode_too()
    {
        var textures = Texture2D.Alive;
        _sprites.Configure(_asset, new SpriteChoice(), Count);
        Settle();
        Assert.That(Texture2D.Alive, Is.EqualTo(textures + 1));
        Application.isPlaying = false;
        try
        {
            _sprites.enabled = false;
        }
        finally
        {
            Application.isPlaying = true;
        }

        Assert.That(Texture2D.Alive, Is.EqualTo(textures));
    }

    [Test]
    public void What_the_engine_refuses_is_logged_once_and_leaves_nothing_behind()
    {
        var textures = Texture2D.Alive;
        Texture2D.Fails = true;
        try
        {
            _sprites.Configure(_asset, new SpriteChoice(), Count);
            Frames(() => Debug.Exceptions.Count > 0, "the error is logged");
            for (var i = 0; i < 20; i++)
            {
                Message.Send(_sprites, "Update");
            }
        }
        finally
        {
            Texture2D.Fails = false;
        }

        Assert.That(Debug.Exceptions, Has.Count.EqualTo(1).And.All.Message.Contains("create a texture"));
        Assert.That(Texture2D.Alive, Is.EqualTo(textures));
        Assert.That(_asset.Users, Is.Zero);
        Assert.That(_sprites.Pending, Is.Zero);
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

    // Nine of them fill a texture.
    private static TinyModel LargeSprites() => new() { Card = new TinyCard { Width = 128, Height = 128 } };

    private void Set(string field, object value) =>
        typeof(GeneratedSprites).GetField(field, System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.SetValue(_sprites, value);

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
