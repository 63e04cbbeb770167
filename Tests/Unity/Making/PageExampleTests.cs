using System.Reflection;
using GanAssets.Unity;
using UnityEngine;

namespace GanAssets.Tests.Unity.Making;

/// <summary>The examples of the package's pages do what they are there for.</summary>
[NonParallelizable]
internal sealed class PageExampleTests
{
    [Test]
    public void The_example_of_a_share_makes_its_sprite_and_gives_the_share_back()
    {
        var asset = UnityModels.Asset();
        var example = new OneSprite();
        Set(example, "asset", asset);
        Message.Send(example, "OnEnable");
        Eventually.True(
            () =>
            {
                Message.Send(example, "Update");
                return Get(example, "_rgba") is not null;
            },
            "the sprite is made");
        using var alone = asset.Load();
        Assert.That(Get(example, "_rgba"), Is.EqualTo(UnityModels.Make(alone, new SpriteRequest(42))));
        Message.Send(example, "OnDisable");
        Assert.That(asset.Users, Is.Zero);
    }

    [Test]
    public void The_example_of_the_README_may_spawn_before_the_model_is_loaded()
    {
        var asset = UnityModels.Asset();
        var sprites = new GameObject("row").AddComponent<GeneratedSprites>();
        sprites.Configure(asset, new SpriteChoice(), 1);
        var example = new Spawner();
        Set(example, "sprites", sprites);
        example.Spawn(5);
        Eventually.True(
            () =>
            {
                Message.Send(sprites, "Update");
                return sprites.IsReady && sprites.Pending == 0;
            },
            "the sprite is there");
        Assert.That(sprites.RequestOf(0), Is.EqualTo(new SpriteRequest(5).With("hair", "red")));
        UnityEngine.Object.Destroy(sprites);
        Assert.That(asset.Users, Is.Zero);
    }

    private static FieldInfo Field(object thing, string name) => thing.GetType().GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!;

    private static object? Get(object thing, string name) => Field(thing, name).GetValue(thing);

    // As Unity fills serialized fields.
    private static void Set(object thing, string name, object value) => Field(thing, name).SetValue(thing, value);
}
