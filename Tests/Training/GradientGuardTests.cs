using GanAssets.Trainer.Training;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Tests.Training;

public class GradientGuardTests
{
    [Test]
    public void Gradient_is_cut_to_three_times_the_usual_norm_and_keeps_its_direction()
    {
        using var scope = NewDisposeScope();
        var (parameters, guard) = Guarded();
        Clip(parameters, guard, 3, 4);
        Assert.That(guard.Usual, Is.EqualTo(5).Within(1e-6));

        var cut = Clip(parameters, guard, 30, 40);

        Assert.That(cut, Is.EqualTo(new[] { 9f, 12 }).Within(1e-5));
        Assert.That(guard.Usual, Is.EqualTo((0.98 * 5) + (0.02 * 15)).Within(1e-6));
    }

    [Test]
    public void Gradient_of_up_to_three_times_the_usual_norm_is_left_alone()
    {
        using var scope = NewDisposeScope();
        var (parameters, guard) = Guarded();
        Clip(parameters, guard, 3, 4);

        Assert.That(Clip(parameters, guard, 0, -14.9f), Is.EqualTo(new[] { 0f, -14.9f }));
    }

    [TestCase(float.NaN)]
    [TestCase(float.PositiveInfinity)]
    public void Gradient_that_is_not_finite_becomes_zero_and_is_not_remembered(float value)
    {
        using var scope = NewDisposeScope();
        var (parameters, guard) = Guarded();
        Clip(parameters, guard, 3, 4);

        Assert.That(Clip(parameters, guard, 1, value), Is.All.Zero);
        Assert.That(guard.Usual, Is.EqualTo(5).Within(1e-6));
    }

    /// <summary>Two parameters of one value each.</summary>
    private static (Parameter[] Parameters, GradientGuard Guard) Guarded()
    {
        Parameter[] parameters = [new(zeros(1)), new(zeros(1))];
        return (parameters, new GradientGuard(parameters));
    }

    private static float[] Clip(Parameter[] parameters, GradientGuard guard, params float[] gradients)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            parameters[i].grad = tensor([gradients[i]], [1]);
        }

        guard.Clip();
        return [.. parameters.SelectMany(parameter => parameter.grad!.data<float>().ToArray())];
    }
}
