using System.Reflection;
using GanAssets.Tests.Runtime;
using GanAssets.Unity;

namespace GanAssets.Tests.Unity.Making;

internal sealed class SpriteGeneratorAssetTests
{
    [Test]
    public async Task An_asset_loads_generators_of_the_callers_own_and_shares_one()
    {
        var asset = UnityModels.Asset();
        using var now = asset.Load();
        using var later = await asset.LoadAsync(new SpriteGeneratorOptions { Threads = 2 });
        using var lease = asset.Acquire();
        Eventually.True(() => lease.IsReady, "the model is loaded");
        var sprite = UnityModels.Make(now, new SpriteRequest(5));
        Assert.That(UnityModels.Make(later, new SpriteRequest(5)), Is.EqualTo(sprite));
        Assert.That(UnityModels.Make(lease.Generator!, new SpriteRequest(5)), Is.EqualTo(sprite));
        Assert.That(asset.Users, Is.EqualTo(1));
        Assert.That(asset.Card.Name, Is.EqualTo("tiny"));
    }

    [Test]
    public void A_file_that_is_imported_anew_serves_new_users_with_its_new_model()
    {
        var asset = UnityModels.Asset();
        using var old = asset.Acquire();
        var card = new TinyCard { Width = 6 };
        Set(asset, "_card", card.Json);
        Set(asset, "_model", new TinyModel { Card = card }.ToBytes());

        using var lease = asset.Acquire();
        Eventually.True(() => old.IsReady && lease.IsReady, "both models are loaded");
        Assert.That(old.Generator!.Card.Width, Is.EqualTo(4));
        Assert.That(lease.Generator!.Card.Width, Is.EqualTo(6));
        Assert.That(asset.Card.Width, Is.EqualTo(6));
    }

    [Test]
    public void An_asset_that_was_not_imported_has_no_card() => Assert.That(
        () => UnityEngine.ScriptableObject.CreateInstance<SpriteGeneratorAsset>().Card, Throws.TypeOf<ModelFileException>());

    [Test]
    public void A_choice_of_the_inspector_becomes_a_request()
    {
        var choice = new SpriteChoice(3, 0.5f, new AttributeChoice("hat", "cap"), default);
        Assert.That(choice.ToRequest(), Is.EqualTo(new SpriteRequest(3).WithTruncation(0.5f).With("hat", "cap")));
        Assert.That(new SpriteChoice().ToRequest(), Is.EqualTo(new SpriteRequest(1)));
    }

    // As Unity fills serialized fields.
    private static void Set(SpriteGeneratorAsset asset, string field, object value) =>
        typeof(SpriteGeneratorAsset).GetField(field, BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(asset, value);
}
