using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Tests.Packages.TorchSharp;

public class GradientNormTests
{
    [TestCase(3, 5)]
    [TestCase(128, 128)]
    [TestCase(300, 301)]
    public void Norm_is_that_of_all_gradients_as_one_vector(int rows, int columns)
    {
        using var scope = NewDisposeScope();
        Parameter[] parameters = [WithGradient(randn(rows, columns)), WithGradient(randn([columns]))];
        var expected = Math.Sqrt(parameters.Sum(parameter => parameter.grad!.to_type(ScalarType.Float64).square().sum().ToDouble()));

        Assert.That(nn.utils.clip_grad_norm_(parameters, double.PositiveInfinity), Is.EqualTo(expected).Within(1e-9).Percent);
    }

    [Test]
    public void Gradient_whose_elements_do_not_stand_in_a_row_counts_the_same()
    {
        using var scope = NewDisposeScope();
        var gradient = randn(40, 30);
        Parameter[] straight = [WithGradient(gradient)];
        Parameter[] turned = [new(zeros(30, 40))];
        turned[0].grad = gradient.t();

        Assert.That(
            nn.utils.clip_grad_norm_(turned, double.PositiveInfinity), Is.EqualTo(nn.utils.clip_grad_norm_(straight, double.PositiveInfinity)).Within(1e-4).Percent);
    }

    [Test]
    public void Longer_gradients_are_scaled_to_the_limit()
    {
        using var scope = NewDisposeScope();
        Parameter[] parameters = [WithGradient(ones([4]) * 3), WithGradient(ones([4]) * 4)];

        Assert.That(nn.utils.clip_grad_norm_(parameters, 5), Is.EqualTo(10).Within(1e-9));
        Assert.That(nn.utils.clip_grad_norm_(parameters, 100), Is.EqualTo(5).Within(1e-5));
    }

    [TestCase(float.NaN)]
    [TestCase(float.PositiveInfinity)]
    public void Gradient_that_is_not_finite_is_told_by_the_norm(float value)
    {
        using var scope = NewDisposeScope();
        Parameter[] parameters = [WithGradient(tensor(new[] { 1, value, 2 }, [3]))];

        Assert.That(double.IsFinite(nn.utils.clip_grad_norm_(parameters, double.PositiveInfinity)), Is.False);
    }

    private static Parameter WithGradient(Tensor gradient) => new(zeros_like(gradient)) { grad = gradient };
}
