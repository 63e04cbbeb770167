using GanAssets.Tests.Data;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Training;

public class RunDataTests
{
    [Test]
    public void Networks_and_finishing_follow_from_the_sprites()
    {
        var recipe = TinyRecipe.Of(1);
        var data = TinyRecipe.Shapes(recipe);

        Assert.That((data.Training.Count, data.HeldOut.Count), Is.EqualTo((450, 150)));
        Assert.That((data.Shape.Width, data.Shape.Height, data.Shape.LatentLength), Is.EqualTo((8, 8, 16)));
        Assert.That(data.Shape.ValueCounts, Is.EqualTo(new[] { 3, 3 }));
        Assert.That((data.Finish.Alpha, data.Finish.PixelScale, data.Finish.Palette.Length), Is.EqualTo((AlphaKind.Binary, 1, 7 * 4)));
        Assert.That(data.Source.Name, Is.EqualTo("shapes"));
    }

    [TestCase(9, 8, 10, 8)]
    [TestCase(17, 33, 20, 36)]
    [TestCase(72, 72, 80, 80)]
    public void Sprites_of_any_size_are_padded_for_the_networks_alone(int width, int height, int paddedWidth, int paddedHeight)
    {
        var data = RunData.From(Sprites.Draw(8, width, height, (_, x, y) => x == y ? 0xFF0000FFu : 0), TinyRecipe.Of(1));

        Assert.That((data.Training.Width, data.Training.Height), Is.EqualTo((width, height)));
        Assert.That((data.Finish.Width, data.Finish.Height), Is.EqualTo((width, height)));
        Assert.That((data.Shape.Width, data.Shape.Height), Is.EqualTo((paddedWidth, paddedHeight)));
        Assert.That((data.PaddedTraining().Width, data.PaddedTraining().Height), Is.EqualTo((paddedWidth, paddedHeight)));
    }

    [Test]
    public void Attributes_that_training_sprites_lack_may_be_asked_for_as_unknown()
    {
        var shapes = ColoredShapes.Draw(40, seed: 1);
        var labels = shapes.Labels.Select((label, i) => i % 2 == 1 && i > 20 ? -1 : label).ToArray();

        var data = RunData.From(new SpriteSet(8, 8, shapes.Rgba, shapes.Schema, labels, shapes.Names), TinyRecipe.Of(1));

        Assert.That(data.Shape.HasUnknown, Is.EqualTo(new[] { false, true }));
        Assert.That(data.Shape.ValueCounts, Is.EqualTo(new[] { 3, 3 }));
    }
}
