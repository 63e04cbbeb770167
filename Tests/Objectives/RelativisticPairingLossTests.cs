using GanAssets.Trainer.Objectives;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Objectives;

public class RelativisticPairingLossTests
{
    private static readonly RelativisticPairingLoss Loss = new();

    [Test]
    public void Values_are_those_worked_out_by_hand()
    {
        using var scope = NewDisposeScope();
        var (real, fake) = (tensor([2f, 0], [2]), tensor([1f, 3], [2]));

        // softplus(−1) = 0.3132617, softplus(3) = 3.0485874; softplus(1) = 1.3132617, softplus(−3) = 0.0485874.
        Assert.That(Loss.ForDiscriminator(real, fake).ToDouble(), Is.EqualTo((0.3132617 + 3.0485874) / 2).Within(1e-6));
        Assert.That(Loss.ForGenerator(real, fake).ToDouble(), Is.EqualTo((1.3132617 + 0.0485874) / 2).Within(1e-6));
    }

    [Test]
    public void Undecided_discriminator_costs_both_the_logarithm_of_2()
    {
        using var scope = NewDisposeScope();
        var logits = tensor([5f, -3], [2]);

        Assert.That(Loss.ForDiscriminator(logits, logits).ToDouble(), Is.EqualTo(Math.Log(2)).Within(1e-6));
        Assert.That(Loss.ForGenerator(logits, logits).ToDouble(), Is.EqualTo(Math.Log(2)).Within(1e-6));
    }

    [Test]
    public void Discriminator_is_pulled_towards_higher_real_and_lower_fake_logits_and_the_generator_the_other_way()
    {
        using var scope = NewDisposeScope();
        var (real, fake) = (tensor([0.5f, -1], [2]).requires_grad_(), tensor([0.25f, 2], [2]).requires_grad_());

        var forDiscriminator = autograd.grad([Loss.ForDiscriminator(real, fake)], [real, fake]);
        var forGenerator = autograd.grad([Loss.ForGenerator(real, fake)], [real, fake]);

        Assert.That(forDiscriminator[0].data<float>(), Is.All.Negative);
        Assert.That(forDiscriminator[1].data<float>(), Is.All.Positive);
        Assert.That(forGenerator[0].data<float>(), Is.All.Positive);
        Assert.That(forGenerator[1].data<float>(), Is.All.Negative);
    }
}
