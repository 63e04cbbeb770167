using TorchSharp;

namespace GanAssets.Tests.Packages.Torch;

/// <summary>Compares gradients with central finite differences, in float64.</summary>
internal static class GradientCheck
{
    private const double Step = 1e-5;

    /// <summary>The truncation error is of order Step², the rounding error of order 1e-16 / Step.</summary>
    private const double Tolerance = 1e-7;

    /// <summary>A leaf of normally distributed numbers, the same for the same seed.</summary>
    public static torch.Tensor Leaf(int seed, params long[] shape)
    {
        using var generator = new torch.Generator((ulong)seed);
        return torch.randn(shape, torch.float64, generator: generator).requires_grad_();
    }

    /// <summary>Asserts the gradient of a fixed random projection of the function's result, at every element of every input.</summary>
    public static void Holds(Func<torch.Tensor> function, params torch.Tensor[] inputs)
    {
        using var scope = torch.NewDisposeScope();
        using var first = function();
        var weights = Leaf(99, first.shape).detach();
        torch.Tensor Projected() => (function() * weights).sum();

        var gradients = torch.autograd.grad([Projected()], inputs);
        for (var i = 0; i < inputs.Length; i++)
        {
            var expected = Differences(inputs[i], Projected);
            var actual = gradients[i].data<double>().ToArray();
            var scale = Math.Max(1, expected.Max(Math.Abs));
            Assert.That(actual, Is.EqualTo(expected).Within(Tolerance * scale), $"gradient of input {i}");
        }
    }

    private static double[] Differences(torch.Tensor input, Func<torch.Tensor> function)
    {
        var elements = input.data<double>();
        var result = new double[elements.Count];
        for (var i = 0; i < result.Length; i++)
        {
            using var scope = torch.NewDisposeScope();
            var value = new double[1];
            elements.CopyTo(value, 0, i);
            elements.CopyFrom([value[0] + Step], 0, i);
            var above = function().ToDouble();
            elements.CopyFrom([value[0] - Step], 0, i);
            var below = function().ToDouble();
            elements.CopyFrom(value, 0, i);
            result[i] = (above - below) / (2 * Step);
        }

        return result;
    }
}
