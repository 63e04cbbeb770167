using GanAssets.Tests.Runtime;
using GanAssets.Trainer.Checks;
using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Checks;

internal sealed class ModelSpriteMakerTests
{
    // The tiny model's attributes and values in another order than its card has them.
    private static readonly AttributeSchema Schema = new(
        [new AttributeDefinition("hair", ["hidden", "red", "brown"]), new AttributeDefinition("hat", ["crown", "none", "cap"])]);

    [Test]
    public void Values_are_asked_for_by_name_whatever_their_order()
    {
        using var model = new TinyModel().Load();
        var wanted = Wanted([1, 2, 2, 0]);

        var made = new ModelSpriteMaker(model, 1).Make(wanted, seed: 5);

        Assert.That((made.Width, made.Height, made.Labels), Is.EqualTo((4, 4, wanted.Labels)));
        var expected = new byte[model.BytesPerSprite];
        model.Generate(new SpriteRequest(5UL << 32).With("hair", "red").With("hat", "cap"), expected);
        Assert.That(made.Pixels(0).ToArray(), Is.EqualTo(expected));
        model.Generate(new SpriteRequest((5UL << 32) + 1).With("hair", "brown").With("hat", "crown"), expected);
        Assert.That(made.Pixels(1).ToArray(), Is.EqualTo(expected));
    }

    [Test]
    public void Same_seed_makes_the_same_sprites_and_another_seed_others()
    {
        using var model = new TinyModel().Load();
        var maker = new ModelSpriteMaker(model, 1);
        var wanted = Wanted([.. Enumerable.Repeat(0, 200)]);

        var (first, second, other) = (maker.Make(wanted, 1), maker.Make(wanted, 1), maker.Make(wanted, 2));

        Assert.That(second.Rgba, Is.EqualTo(first.Rgba));
        Assert.That(other.Rgba, Is.Not.EqualTo(first.Rgba));
    }

    [Test]
    public void Unknown_value_is_drawn_by_the_model()
    {
        using var model = new TinyModel().Load();
        var expected = new byte[model.BytesPerSprite];
        model.Generate(new SpriteRequest(9UL << 32).With("hair", "red"), expected);

        var made = new ModelSpriteMaker(model, 1).Make(Wanted([1, -1]), seed: 9);

        Assert.That(made.Pixels(0).ToArray(), Is.EqualTo(expected));
    }

    [Test]
    public void Enlarged_sprites_are_made_one_pixel_a_block()
    {
        using var model = new TinyModel().Load();
        var wanted = Wanted([1, 2]);

        var full = new ModelSpriteMaker(model, 1).Make(wanted, seed: 5);
        var small = new ModelSpriteMaker(model, 2).Make(wanted, seed: 5);

        Assert.That(small.Rgba, Is.EqualTo(PixelScale.Shrink(full, 2).Rgba));
    }

    [Test]
    public void Value_that_the_model_does_not_have_is_an_error_of_the_runtime()
    {
        using var model = new TinyModel().Load();
        var wanted = new SpriteSet(4, 4, new byte[64], new AttributeSchema([new AttributeDefinition("hat", ["none", "bonnet"])]), [1], ["a"]);

        Assert.That(() => new ModelSpriteMaker(model, 1).Make(wanted, 1), Throws.TypeOf<SpriteRequestException>().With.Message.Contains("bonnet"));
    }

    private static SpriteSet Wanted(int[] labels) =>
        new(4, 4, new byte[labels.Length / 2 * 64], Schema, labels, [.. Enumerable.Range(0, labels.Length / 2).Select(i => $"{i}.png")]);
}
