using GanAssets.Tests.Data;
using GanAssets.Trainer.Bench.Modes.Sprites;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Bench.Modes.Sprites;

internal sealed class TailedModesTests
{
    [Test]
    public void Combinations_with_fewer_than_five_training_sprites_are_the_tail()
    {
        // Blue crosses: 5; blue frames: 4; blue squares: none; one is of nobody knows what.
        var training = Labelled([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, -1, 1]);
        int[] asked = [0, 0, 0, 1, 0, 1, 0, 2, 0, -1];

        var modes = TailedModes.Of(training, Seen(asked, [0, 0, 1, 1, 0, 1, 0, 1, 0, 0]), Seen(asked, asked));

        Assert.That((modes.Fakes.Shown, modes.Fakes.Combinations), Is.EqualTo((2, 3)), "the cross, and the frame at the second try");
        Assert.That((modes.Real.Shown, modes.Real.Combinations), Is.EqualTo((3, 3)));
        Assert.That((modes.TailFakes.Shown, modes.TailFakes.Combinations), Is.EqualTo((1, 2)), "the frame, not the square");
        Assert.That((modes.TailReal.Shown, modes.TailReal.Combinations), Is.EqualTo((2, 2)));
    }

    [Test]
    public void Set_without_rare_combinations_has_no_tail()
    {
        var training = Labelled([.. Enumerable.Repeat(0, 10)]);
        Assert.That(TailedModes.Of(training, Seen([0, 0], [0, 0]), Seen([0, 0], [0, 0])).TailReal.Combinations, Is.Zero);
    }

    private static SpriteSet Labelled(int[] labels)
    {
        var sprites = Data.Sprites.Draw(labels.Length / 2, 1, 1, (_, _, _) => 0);
        return new SpriteSet(1, 1, sprites.Rgba, ColoredShapes.Schema, labels, sprites.Names);
    }

    private static ProbedSprites Seen(int[] labels, int[] predictions) => new(new FeatureMatrix(new float[labels.Length / 2], labels.Length / 2, 1), labels, predictions);
}
