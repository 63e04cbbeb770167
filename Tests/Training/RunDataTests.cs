using GanAssets.Tests.Data;
using GanAssets.Trainer;
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

    [TestCase(10, 8)]
    [TestCase(8, 30)]
    public void Sides_that_are_no_multiples_of_4_are_refused_in_one_line(int width, int height) => Assert.That(
        () => RunData.From(Sprites.Draw(8, width, height, (_, _, _) => 0x000000FF), TinyRecipe.Of(1)),
        Throws.TypeOf<InputException>().With.Message.EqualTo(
            $"shapes: the sprites are {width}×{height} pixels of art; width and height must be multiples of 4."));
}
