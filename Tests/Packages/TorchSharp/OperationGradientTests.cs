using static TorchSharp.torch;

namespace GanAssets.Tests.Packages.Torch;

public class OperationGradientTests
{
    private static IEnumerable<TestCaseData> OfOne() => Cases<Func<Tensor, Tensor>>(
        ("abs", x => x.abs()),
        ("square", x => x.square()),
        ("sqrt", x => (x.square() + 0.5).sqrt()),
        ("log", x => (x.square() + 0.5).log()),
        ("sigmoid", x => x.sigmoid()),
        ("relu", x => nn.functional.relu(x)),
        ("leaky_relu", x => nn.functional.leaky_relu(x, 0.2)),
        ("softplus", x => nn.functional.softplus(x)),
        ("softplus with beta", x => nn.functional.softplus(x, 2, 15)),
        ("add of a scalar", x => x + 2.5),
        ("mul by a scalar", x => x * 3),
        ("div by a scalar", x => x / 4),
        ("clamp", x => x.clamp(-0.5, 0.7)),
        ("clamp from below", x => x.clamp(min: 0.1)),
        ("clamp from above", x => x.clamp(max: 0.1)),
        ("sum", x => x.sum()),
        ("sum over a dimension", x => x.sum(1)),
        ("mean", x => x.mean()),
        ("max", x => x.max()),
        ("reshape", x => x.reshape(3, -1)),
        ("flatten", x => x.flatten(1)),
        ("permute", x => x.permute(2, 0, 1)),
        ("t", x => x.flatten(1).t()),
        ("squeeze", x => x.reshape(2, 1, 12).squeeze()),
        ("squeeze of a dimension", x => x.reshape(2, 1, 12).squeeze(1)),
        ("expand", x => x.expand(2, -1, -1, -1)),
        ("narrow", x => x.narrow(1, 1, 2)),
        ("split", x => cat([.. x.split([1, 2], 1).Reverse()], 1)),
        ("select", x => x.select(1, -1)),
        ("indexer", x => x[1] * x[0]),
        ("index_select", x => x.index_select(1, tensor(new long[] { 1, 0, 2, 1 }))),
        ("contiguous", x => x.permute(2, 1, 0).contiguous()),
        ("softmax", x => nn.functional.softmax(x, 1)),
        ("avg_pool2d", x => nn.functional.avg_pool2d(x, 2)),
        ("pixel_shuffle", x => nn.functional.pixel_shuffle(x.reshape(1, 4, 2, 3), 2)),
        ("cross_entropy", x => nn.functional.cross_entropy(x[0], tensor(new long[] { 3, 0, 2 }), label_smoothing: 0.1)));

    private static IEnumerable<TestCaseData> OfTwo() => Cases<Func<Tensor, Tensor, Tensor>>(
        ("add", (x, y) => x + y),
        ("sub", (x, y) => x - y),
        ("mul", (x, y) => x * y),
        ("div", (x, y) => x / (y.square() + 1)),
        ("mul with broadcasting", (x, y) => x * y.narrow(1, 0, 1)),
        ("where", (x, y) => where(x > 0.1, x * 2, y.square())),
        ("matmul", (x, y) => x.matmul(y)),
        ("cat", (x, y) => cat([x, y], 1)));

    [TestCaseSource(nameof(OfOne))]
    public void Gradient_of_one_tensor_is_that_of_finite_differences(Func<Tensor, Tensor> operation)
    {
        using var scope = NewDisposeScope();
        var x = GradientCheck.Leaf(1, 2, 3, 4);

        GradientCheck.Holds(() => operation(x), x);
    }

    [TestCaseSource(nameof(OfTwo))]
    public void Gradient_of_two_tensors_is_that_of_finite_differences(Func<Tensor, Tensor, Tensor> operation)
    {
        using var scope = NewDisposeScope();
        Tensor x = GradientCheck.Leaf(2, 3, 3), y = GradientCheck.Leaf(3, 3, 3);

        GradientCheck.Holds(() => operation(x, y), x, y);
    }

    private static IEnumerable<TestCaseData> Cases<T>(params (string Name, T Operation)[] cases) =>
        cases.Select(static c => new TestCaseData(c.Operation).SetArgDisplayNames(c.Name));
}
