using GanAssets.Tests.Networks;
using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Objectives;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Objectives;

public class GradientPenaltyTests
{
    private const double Step = 1e-5;

    [Test]
    public void Squared_norms_are_those_of_finite_differences()
    {
        using var scope = NewDisposeScope();
        var (sprites, weights) = SmallDiscriminator();

        var norms = GradientPenalty.SquaredNorms(Judge(sprites, weights), sprites);

        for (var i = 0; i < 2; i++)
        {
            var sum = 0.0;
            for (var pixel = 0; pixel < 16; pixel++)
            {
                sum += Math.Pow(Difference(sprites, (16 * i) + pixel, () => Judge(sprites, weights)[i].ToDouble()), 2);
            }

            Assert.That(norms[i].ToDouble(), Is.EqualTo(sum).Within(1e-6).Percent);
        }
    }

    [Test]
    public void Gradient_with_respect_to_the_weights_is_that_of_finite_differences()
    {
        using var scope = NewDisposeScope();
        var (sprites, weights) = SmallDiscriminator();
        var gradient = autograd.grad([Penalty().sum()], [weights])[0].reshape(-1).data<double>().ToArray();

        for (var i = 0; i < gradient.Length; i += 7)
        {
            Assert.That(gradient[i], Is.EqualTo(Difference(weights, i, () => Penalty().sum().ToDouble())).Within(1e-6), $"weight {i}");
        }

        Tensor Penalty() => GradientPenalty.SquaredNorms(Judge(sprites, weights), sprites);
    }

    [Test]
    public void Sprites_of_a_batch_have_the_norms_that_they_have_alone()
    {
        using var scope = NewDisposeScope();
        manual_seed(4);
        using var discriminator = new SpriteDiscriminatorNetwork(Shapes.Of(8, 8, 3));
        var (sprites, attributes) = (rand([4, 4, 8, 8]), randint(0, 3, [4, 1], int64));

        var together = Norms(sprites, attributes);

        var alone = Enumerable.Range(0, 4).Select(i => Norms(sprites.narrow(0, i, 1), attributes.narrow(0, i, 1))[0]).ToArray();
        Assert.That(together, Is.EqualTo(alone).Within(0.01).Percent);

        float[] Norms(Tensor some, Tensor values)
        {
            var leaf = (some * 1f).requires_grad_();
            return GradientPenalty.SquaredNorms(discriminator.forward(leaf, values), leaf).detach().data<float>().ToArray();
        }
    }

    /// <summary>Two sprites of 2×2 pixels and the 16×5 weights of a smooth discriminator, in double precision.</summary>
    private static (Tensor Sprites, Tensor Weights) SmallDiscriminator()
    {
        manual_seed(3);
        return (rand([2, 4, 2, 2], dtype: float64).requires_grad_(), randn([16, 5], dtype: float64).requires_grad_());
    }

    private static Tensor Judge(Tensor sprites, Tensor weights) => nn.functional.softplus(sprites.flatten(1).matmul(weights)).sum(1);

    private static double Difference(Tensor tensor, long index, Func<double> value)
    {
        var place = tensor.detach().reshape(-1).narrow(0, index, 1);
        place.add_(Step);
        var above = value();
        place.add_(-2 * Step);
        var below = value();
        place.add_(Step);
        return (above - below) / (2 * Step);
    }
}
