using System.Runtime.InteropServices;
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
        torch.manual_seed(seed);
        return torch.randn(shape, torch.float64).requires_grad_();
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
        var result = new double[input.numel()];
        for (var i = 0; i < result.Length; i++)
        {
            using var scope = torch.NewDisposeScope();
            ref var element = ref MemoryMarshal.Cast<byte, double>(input.bytes)[i];
            var value = element;
            element = value + Step;
            var above = function().ToDouble();
            element = value - Step;
            var below = function().ToDouble();
            element = value;
            result[i] = (above - below) / (2 * Step);
        }

        return result;
    }
}
