using GanAssets.Trainer.Networks.Growing;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks.Growing;

public class GrowthTests
{
    [TestCase(1, 1, 1)]
    [TestCase(1.25, 2, 0.25)]
    [TestCase(3, 3, 1)]
    public void Stage_is_the_newest_images_and_their_weight(double reached, int doubling, double share) =>
        Assert.That(GrowthStage.At(reached), Is.EqualTo(new GrowthStage(doubling, share)));

    [Test]
    public void Sprites_have_the_pixels_of_the_stage_and_are_faded_in()
    {
        using var scope = NewDisposeScope();
        using var growth = Growth.Of(true, Shapes.Of(16, 16))!;
        var sprites = zeros([1, 1, 16, 16]);
        sprites.narrow(2, 0, 1).narrow(3, 0, 1).copy_(ones([1, 1, 1, 1]));

        // A single white pixel of 16×16 is a quarter of a pixel of 8×8.
        Assert.That((Corner(1), Corner(1.75), Corner(2)), Is.EqualTo(((0.25f, 0.25f), (0.8125f, 0.0625f), (1f, 0f))));

        (float Itself, float Neighbour) Corner(double reached)
        {
            growth.Reached = reached;
            var faded = growth.forward(sprites);
            Assert.That(faded.shape, Is.EqualTo(sprites.shape));
            var pixels = faded.data<float>().ToArray();
            Assert.That(pixels.Sum(), Is.EqualTo(1f).Within(1e-6), "light is neither lost nor made");
            return (pixels[0], pixels[1]);
        }
    }

    [TestCase(true, 8)]
    [TestCase(false, 32)]
    public void Networks_that_are_not_to_grow_or_have_one_size_do_not(bool isAsked, int side) =>
        Assert.That(Growth.Of(isAsked, Shapes.Of(side, side)), Is.Null);
}
