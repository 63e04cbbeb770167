using GanAssets.Trainer.Collapse.Probing;
using static TorchSharp.torch;

namespace GanAssets.Tests.Collapse.Probing;

public class SpriteTransformationsTests
{
    [Test]
    public void Each_transformation_moves_pixels_and_colours_of_sprites_that_are_not_square_in_a_way_of_its_own()
    {
        using var scope = NewDisposeScope();
        const int Height = 2, Width = 3;
        var sprite = tensor([.. Enumerable.Range(0, 4 * Height * Width).Select(i => (float)i)], [1, 4, Height, Width]);

        var (transformed, labels) = SpriteTransformations.Apply(sprite.expand(24, 4, Height, Width).contiguous());

        Assert.That(labels.data<long>().ToArray(), Is.EqualTo(Enumerable.Range(0, 12).SelectMany(index => new long[] { index, index })));
        for (var i = 0; i < 24; i++)
        {
            var (colors, orientation) = Math.DivRem(i / 2, 4);
            var expected = from c in Enumerable.Range(0, 4)
                           from y in Enumerable.Range(0, Height)
                           from x in Enumerable.Range(0, Width)
                           let channel = c == 3 ? 3 : (c + colors) % 3
                           let row = orientation >= 2 ? Height - 1 - y : y
                           let column = orientation % 2 == 1 ? Width - 1 - x : x
                           select (float)((((channel * Height) + row) * Width) + column);
            Assert.That(transformed[i].contiguous().data<float>().ToArray(), Is.EqualTo(expected), $"transformation {i / 2}");
        }
    }

    [Test]
    public void Fewer_sprites_than_transformations_are_transformed_too()
    {
        using var scope = NewDisposeScope();

        var (transformed, labels) = SpriteTransformations.Apply(rand([2, 4, 8, 8]));

        Assert.That(transformed.shape, Is.EqualTo(new long[] { 2, 4, 8, 8 }));
        Assert.That(labels.data<long>().ToArray(), Is.EqualTo(new long[] { 0, 1 }));
    }
}
