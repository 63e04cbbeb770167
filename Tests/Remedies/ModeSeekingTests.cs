using GanAssets.Trainer.Remedies;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Remedies;

public class ModeSeekingTests
{
    [Test]
    public void Term_is_the_distance_of_latents_over_that_of_samples()
    {
        using var scope = NewDisposeScope();
        var (first, second) = (tensor([0f, 0, 1, 1], [2, 2]), tensor([1f, 0, 1, 4], [2, 2]));
        var (firstLatents, secondLatents) = (tensor([0f, 0], [2, 1]), tensor([1f, -3], [2, 1]));

        // Samples differ by 1 in the mean, latents by 2.
        Assert.That(ModeSeeking.Term(first, second, firstLatents, secondLatents).ToDouble(), Is.EqualTo(1 / 0.50001).Within(1e-5));
    }

    [Test]
    public void Images_count_in_twice_their_range()
    {
        using var scope = NewDisposeScope();
        var (first, second) = (zeros([2, 4, 3, 3]), ones([2, 4, 3, 3]) / 4f);
        var (firstLatents, secondLatents) = (zeros([2, 5]), ones([2, 5]));

        Assert.That(ModeSeeking.Term(first, second, firstLatents, secondLatents).ToDouble(), Is.EqualTo(1 / 0.50001).Within(1e-4));
    }

    [Test]
    public void Generator_that_makes_one_sample_is_driven_apart()
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        using var scale = nn.Linear(3, 2);
        using var optimizer = optim.Adam(scale.parameters(), 0.05);
        using (no_grad())
        {
            scale.weight!.mul_(1e-3f);
        }

        for (var i = 0; i < 50; i++)
        {
            using var inner = NewDisposeScope();
            var (first, second) = (randn(16, 3), randn(16, 3));
            optimizer.zero_grad();
            ModeSeeking.Term(scale.forward(first), scale.forward(second), first, second).backward();
            optimizer.step();
        }

        Assert.That(scale.weight!.abs().mean().ToDouble(), Is.GreaterThan(0.1), "it began below 0.001");
    }
}
