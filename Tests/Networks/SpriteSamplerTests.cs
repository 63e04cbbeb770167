using GanAssets.Tests.Data;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Networks;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks;

public class SpriteSamplerTests
{
    private static readonly NetworkShape Shape = Shapes.Of(32, 32, 2, 3);
    private static readonly SpriteFinishOptions Finish = new(32, 32, AlphaKind.Binary) { PixelScale = 2 };

    [Test]
    public void More_sprites_than_a_batch_come_in_the_order_in_which_they_were_asked_for()
    {
        using var scope = NewDisposeScope();
        using var generator = Trained.Generator(Shape, seed: 1);
        using var finisher = new SpriteFinisher(Finish, CPU);
        var like = Like(260);

        var sprites = SpriteSampler.Sample(generator, Finish, like, seed: 4, CPU);

        manual_seed(4);
        var latents = randn(like.Count, Shape.LatentLength);
        foreach (var i in new[] { 0, 255, 256, 259 })
        {
            var alone = finisher.Finish(generator.forward(latents.narrow(0, i, 1), SpriteTensors.Attributes(like).narrow(0, i, 1)));

            // Another batch size may round the last bit of a float another way.
            var different = sprites.Pixels(i).ToArray().Zip(alone.bytes.ToArray()).Count(pair => Math.Abs(pair.First - pair.Second) > 1);
            Assert.That(different, Is.LessThan(16), $"sprite {i}");
        }

        Assert.That((sprites.Count, sprites.Width, sprites.Height), Is.EqualTo((260, 64, 64)));
        Assert.That(sprites.Labels, Is.EqualTo(like.Labels));
    }

    [Test]
    public void Same_seed_draws_the_same_sprites_and_another_seed_others()
    {
        using var generator = Trained.Generator(Shape, seed: 1);

        var sprites = Draw(4);

        Assert.That(Draw(4), Is.EqualTo(sprites));
        Assert.That(Draw(5), Is.Not.EqualTo(sprites));

        byte[] Draw(long seed) => SpriteSampler.Sample(generator, Finish, Like(3), seed, CPU).Rgba;
    }

    /// <summary>Blank sprites with attributes of 2 and 3 values.</summary>
    private static SpriteSet Like(int count)
    {
        var blank = Sprites.Draw(count, 8, 8, (_, _, _) => 0);
        var schema = new AttributeSchema([new AttributeDefinition("a", ["0", "1"]), new AttributeDefinition("b", ["0", "1", "2"])]);
        return new SpriteSet(8, 8, blank.Rgba, schema, [.. Enumerable.Range(0, count).SelectMany(i => new[] { i % 2, i % 3 })], blank.Names);
    }
}
