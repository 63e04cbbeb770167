using GanAssets.Trainer;
using GanAssets.Trainer.Objectives;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Objectives;

public class GradientPenaltiesTests
{
    private const double Tolerance = 1e-5;

    // D(x) = w·x², so ∇D = 2·w·x.
    private static readonly float[] Weights = [1, -2];

    [Test]
    public void Real_and_fake_penalties_are_half_the_mean_squared_slopes()
    {
        using var scope = NewDisposeScope();
        var batch = Batch([1, 1, 2, 0], [0, 1, 0, 0]);

        // (2, −4), (4, 0) and (0, −4), (0, 0).
        Assert.That(new RealPenalty().Measure(batch).ToDouble(), Is.EqualTo((20 + 16) / 4.0).Within(Tolerance));
        Assert.That(new FakePenalty().Measure(batch).ToDouble(), Is.EqualTo(16 / 4.0).Within(Tolerance));
    }

    [Test]
    public void Interpolation_penalty_of_equal_samples_is_that_at_them()
    {
        using var scope = NewDisposeScope();
        var batch = Batch([1, 1, 2, 0], [1, 1, 2, 0]);

        var expected = (Math.Pow(Math.Sqrt(20) - 1, 2) + Math.Pow(4 - 1, 2)) / 2;
        Assert.That(new InterpolationPenalty().Measure(batch).ToDouble(), Is.EqualTo(expected).Within(Tolerance));
    }

    [Test]
    public void Interpolation_penalty_looks_between_the_samples_of_a_pair()
    {
        using var scope = NewDisposeScope();
        manual_seed(5);

        // Along the line from (0, 0) to (1, 0) the slope is 2·ε, so the penalty is (2ε − 1)², whose mean over ε is 1/3.
        var penalty = new InterpolationPenalty().Measure(Batch(Repeated(1), Repeated(0))).ToDouble();

        Assert.That(penalty, Is.EqualTo(1 / 3.0).Within(0.03), "2000 draws");

        static float[] Repeated(float x) => [.. Enumerable.Range(0, 2000).SelectMany(_ => new[] { x, 0 })];
    }

    [Test]
    public void Norm_of_a_pack_is_that_of_all_its_samples()
    {
        using var scope = NewDisposeScope();
        var batch = Batch([1, 1, 2, 0], [0, 1, 0, 0], packing: 2);

        Assert.That(new RealPenalty().Measure(batch).ToDouble(), Is.EqualTo((20 + 16) / 2.0).Within(Tolerance));
        Assert.That(new FakePenalty().Measure(batch).ToDouble(), Is.EqualTo(16 / 2.0).Within(Tolerance));
        var same = Batch([1, 1, 2, 0], [1, 1, 2, 0], packing: 2);
        Assert.That(new InterpolationPenalty().Measure(same).ToDouble(), Is.EqualTo(Math.Pow(Math.Sqrt(36) - 1, 2)).Within(Tolerance));
    }

    [Test]
    public void Dead_discriminator_has_a_finite_penalty_with_a_finite_gradient()
    {
        using var scope = NewDisposeScope();
        var weights = zeros([2]).requires_grad_();
        var samples = zeros([4, 2]).requires_grad_();
        var batch = new JudgedBatch(zeros([2, 2]), zeros([2, 2]), samples, Judge(samples, weights), other => Judge(other, weights));

        var penalty = new InterpolationPenalty().Measure(batch);

        Assert.That(penalty.ToDouble(), Is.EqualTo(1).Within(Tolerance));
        Assert.That(autograd.grad([penalty], [weights])[0].data<float>().ToArray(), Is.All.Matches<float>(float.IsFinite));
    }

    [Test]
    public void Unknown_name_is_refused_with_the_nearest() => Assert.That(
        () => GradientPenalties.Make(["r1", "gradients"]),
        Throws.TypeOf<InputException>().With.Message.EqualTo("recipe: objective.penalties holds 'gradients'; allowed: r1, r2, gradient; the nearest is 'gradient'."));

    private static JudgedBatch Batch(float[] real, float[] fake, int packing = 1)
    {
        var (reals, fakes) = (tensor(real, [real.Length / 2, 2]), tensor(fake, [fake.Length / 2, 2]));
        var samples = cat([reals, fakes]).requires_grad_();
        var weights = tensor(Weights, [2]);
        return new JudgedBatch(reals, fakes, samples, Packed(samples), Packed);

        Tensor Packed(Tensor some) => Judge(some, weights).reshape(-1, packing).sum(1);
    }

    private static Tensor Judge(Tensor samples, Tensor weights) => (samples.square() * weights).sum(1);
}
