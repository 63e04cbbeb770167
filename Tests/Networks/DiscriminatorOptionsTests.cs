using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Networks.Points;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks;

public class DiscriminatorOptionsTests
{
    [Test]
    public void Pack_has_one_logit_that_depends_on_each_of_its_samples_and_their_attributes()
    {
        using var scope = NewDisposeScope();
        manual_seed(3);
        using var discriminator = new SpriteDiscriminatorNetwork(Shapes.Of(8, 8, 3) with { Discriminator = new DiscriminatorOptions { Packing = 3 } });
        var (sprites, attributes) = (rand([6, 4, 8, 8]), zeros([6, 1], int64));
        var logits = Values(discriminator.forward(sprites, attributes));
        Assert.That(logits, Has.Length.EqualTo(2));

        for (var sample = 0; sample < 6; sample++)
        {
            var (otherSprites, otherAttributes) = (sprites * 1f, attributes + 0);
            otherSprites.select(0, sample).copy_(rand([4, 8, 8]));
            otherAttributes.select(0, sample).copy_(ones([1], int64));

            var (bySprite, byAttribute) = (Values(discriminator.forward(otherSprites, attributes)), Values(discriminator.forward(sprites, otherAttributes)));

            var (own, neighbour) = (sample / 3, 1 - (sample / 3));
            Assert.That(bySprite[own], Is.Not.EqualTo(logits[own]));
            Assert.That(byAttribute[own], Is.Not.EqualTo(logits[own]));
            Assert.That((bySprite[neighbour], byAttribute[neighbour]), Is.EqualTo((logits[neighbour], logits[neighbour])));
        }
    }

    [Test]
    public void Samples_of_a_pack_lie_side_by_side_as_channels()
    {
        using var scope = NewDisposeScope();
        manual_seed(3);
        var shape = new PointShape(2, 4, 16, 2);
        using var packed = (shape with { Discriminator = new DiscriminatorOptions { Packing = 2 } }).MakeDiscriminator();
        using var wide = (shape with { Dimensions = 4 }).MakeDiscriminator();
        using (no_grad())
        {
            foreach (var (mine, other) in wide.parameters().Zip(packed.parameters()))
            {
                mine.copy_(other);
            }
        }

        var (points, none) = (randn([6, 2]), zeros([6, 0], int64));

        Assert.That(Values(packed.forward(points, none)), Is.EqualTo(Values(wide.forward(points.reshape(3, 4), none))));
    }

    [Test]
    public void Classifier_answers_for_each_sample_of_a_pack_and_each_attribute()
    {
        using var scope = NewDisposeScope();
        using var discriminator = new SpriteDiscriminatorNetwork(
            Shapes.Of(8, 8, 3, 2) with { Discriminator = new DiscriminatorOptions { Packing = 2, HasClassifier = true, HasProjection = false } });
        var features = discriminator.Features(rand([4, 4, 8, 8]));

        var logits = discriminator.AttributeLogits(features);

        Assert.That(logits.Select(values => values.shape), Is.EqualTo(new long[][] { [4, 3], [4, 2] }));
        Assert.That(Values(discriminator.Logits(features, zeros([4, 2], int64))), Is.EqualTo(Values(discriminator.Logits(features, ones([4, 2], int64)))), "without projection");
    }

    [Test]
    public void Without_a_classifier_there_is_no_answer()
    {
        using var scope = NewDisposeScope();
        using var discriminator = new SpriteDiscriminatorNetwork(Shapes.Of(8, 8, 3));

        Assert.That(() => discriminator.AttributeLogits(zeros([2, 16])), Throws.TypeOf<NotSupportedException>());
    }

    [TestCase(8, 16, 8, 16)]
    [TestCase(16, 16, 8, 16)]
    [TestCase(32, 32, 16, 16)]
    [TestCase(64, 32, 16, 16)]
    [TestCase(20, 36, 9, 9)]
    public void Attention_looks_at_16_pixels_or_the_nearest_smaller_map(int width, int height, int inGenerator, int inDiscriminator)
    {
        var shape = Shapes.Of(width, height);

        Assert.That((Side(shape.AttentionDoubling(shape.Doublings - 1)), Side(shape.AttentionDoubling(shape.Doublings))), Is.EqualTo((inGenerator, inDiscriminator)));

        int Side(int doubling) => Math.Max(shape.SmallestWidth, shape.SmallestHeight) << doubling;
    }

    private static float[] Values(Tensor tensor) => tensor.data<float>().ToArray();
}
