using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Tests.Collapse;

public class CollapsedShareTests
{
    [Test]
    public void Sprites_of_which_the_discriminator_is_sure_are_counted_from_the_mean_of_generated_ones()
    {
        // -ln .1 is 2.3026: two of four training logits and one of two held-out ones lie above 1 + 2.3026.
        var figure = CollapsedShare.Of([5f, 3.4f, 3.2f, -1f], [9f, 0f], [0f, 2f, 1f]);

        Assert.That(figure, Is.EqualTo(new Figure(0.5, 0.5)));
    }

    [Test]
    public void Zero_of_the_logits_does_not_matter()
    {
        float[] training = [5, 3.4f, 3.2f, -1], heldOut = [9, 0], fakes = [0, 2, 1];

        Assert.That(
            CollapsedShare.Of([.. training.Select(logit => logit - 40)], [.. heldOut.Select(logit => logit - 40)], [.. fakes.Select(logit => logit - 40)]),
            Is.EqualTo(CollapsedShare.Of(training, heldOut, fakes)));
    }

    [Test]
    public void Discriminator_that_tells_nothing_apart_counts_nobody() =>
        Assert.That(CollapsedShare.Of([1f, 1f], [1f], [1f]), Is.EqualTo(new Figure(0, 0)));

    [TestCase(new float[0], new[] { 1f }, new[] { 1f })]
    [TestCase(new[] { 1f }, new float[0], new[] { 1f })]
    [TestCase(new[] { 1f }, new[] { 1f }, new float[0])]
    [TestCase(new[] { 1f, float.NaN }, new[] { 1f }, new[] { 1f })]
    public void Nothing_is_said_without_numbers(float[] training, float[] heldOut, float[] fakes) =>
        Assert.That(CollapsedShare.Of(training, heldOut, fakes).IsMeasured(), Is.False);
}
