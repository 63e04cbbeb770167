using GanAssets.Tests.Runtime;
using GanAssets.Tests.Unity;
using Microsoft.Xna.Framework;

namespace GanAssets.Tests.Samples.Engines;

internal sealed class MonoGameComponentTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void A_texture_gets_its_sprite_premultiplied_and_the_top_row_first()
    {
        using var component = Loaded();
        var request = new SpriteRequest(5).With("hair", "red");

        using var texture = component.Ask(request);
        Assert.That(texture.Data, Is.Null, "nothing is uploaded outside of a frame");
        UpdateUntil(component, () => texture.Data is not null);

        using var straight = new TinyModel().Load();
        var expected = UnityModels.Make(straight, request);
        for (var i = 0; i < expected.Length; i++)
        {
            // Rounding of the product is the runtime's affair.
            var alpha = expected[i | 3];
            Assert.That(texture.Data![i], Is.EqualTo(i % 4 == 3 ? alpha : expected[i] * alpha / 255.0).Within(0.51), $"byte {i}");
        }
    }

    [Test]
    public void A_frame_uploads_four_sprites_at_most()
    {
        using var component = Loaded();
        var textures = Enumerable.Range(0, 10).Select(seed => component.Ask(new SpriteRequest((ulong)seed))).ToArray();

        var most = 0;
        var before = 0;
        UpdateUntil(component, () =>
        {
            var filled = textures.Count(texture => texture.Data is not null);
            most = Math.Max(most, filled - before);
            before = filled;
            return filled == textures.Length;
        });

        Assert.That(most, Is.LessThanOrEqualTo(4));
    }

    [Test]
    public void A_texture_that_is_gone_is_left_alone()
    {
        using var component = Loaded();
        var gone = component.Ask(new SpriteRequest(1));
        gone.Dispose();
        using var kept = component.Ask(new SpriteRequest(2));

        UpdateUntil(component, () => kept.Data is not null);

        Assert.That(gone.Data, Is.Null);
    }

    [Test]
    public void A_missing_model_ends_the_game_with_its_message()
    {
        using var component = new GeneratedTextures(new Game(), _folder["none.onnx"]);
        component.Initialize();

        Assert.That(
            () => UpdateUntil(component, () => false),
            Throws.InstanceOf<GanAssetsException>().With.Message.Contains("none.onnx"));
    }

    [Test]
    public void A_request_that_the_model_cannot_meet_ends_the_game_with_its_message_and_once()
    {
        using var component = Loaded();
        using var wrong = component.Ask(new SpriteRequest(1).With("hair", "redd"));
        using var right = component.Ask(new SpriteRequest(2));

        Assert.That(
            () => UpdateUntil(component, () => right.Data is not null),
            Throws.InstanceOf<GanAssetsException>().With.Message.Contains("did you mean 'red'"));

        UpdateUntil(component, () => right.Data is not null);
        Assert.That(wrong.Data, Is.Null);
    }

    [Test]
    public void A_model_is_looked_for_beside_the_program_wherever_the_game_is_started()
    {
        var name = $"{Guid.NewGuid()}.onnx";
        var beside = Path.Combine(AppContext.BaseDirectory, name);
        var before = Environment.CurrentDirectory;
        File.WriteAllBytes(beside, new TinyModel().ToBytes());
        try
        {
            Environment.CurrentDirectory = _folder.Path;
            using var component = Loaded(name);
            Assert.That(component.Generator!.Card.Name, Is.EqualTo("tiny"));
        }
        finally
        {
            Environment.CurrentDirectory = before;
            File.Delete(beside);
        }
    }

    [Test]
    public void A_game_that_ends_while_sprites_are_made_hears_no_more_of_them()
    {
        var component = Loaded();
        var textures = Enumerable.Range(0, 20).Select(seed => component.Ask(new SpriteRequest((ulong)seed).With("hair", "redd"))).ToArray();
        // Begun after the others, so that most of them have failed by its end.
        _ = component.Generator!.GenerateAsync(default).Result;

        component.Dispose();

        Assert.That(() => component.Update(new GameTime()), Throws.Nothing);
        Assert.That(textures.Select(texture => texture.Data), Is.All.Null);
    }

    [Test]
    public void The_component_frees_its_model_at_its_end()
    {
        var component = Loaded();
        var generator = component.Generator!;

        component.Dispose();

        Assert.That(() => UnityModels.Make(generator, default), Throws.TypeOf<GeneratorDisposedException>());
    }

    private GeneratedTextures Loaded()
    {
        File.WriteAllBytes(_folder["tiny.onnx"], new TinyModel().ToBytes());
        return Loaded(_folder["tiny.onnx"]);
    }

    private static GeneratedTextures Loaded(string modelFile)
    {
        var component = new GeneratedTextures(new Game(), modelFile);
        component.Initialize();
        UpdateUntil(component, () => component.Generator is not null);
        return component;
    }

    private static void UpdateUntil(GeneratedTextures component, Func<bool> condition) => Eventually.True(
        () =>
        {
            component.Update(new GameTime());
            return condition();
        },
        "the component has done it");
}
