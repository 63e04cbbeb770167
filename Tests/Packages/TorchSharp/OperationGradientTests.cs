using static TorchSharp.torch;

namespace GanAssets.Tests.Packages.Torch;

public class OperationGradientTests
{
    private static IEnumerable<TestCaseData> OfOne() => Cases<Func<Tensor, Tensor>>(
        ("abs", x => x.abs()),
        ("neg", x => -x),
        ("square", x => x.square()),
        ("sqrt", x => (x.square() + 0.5).sqrt()),
        ("rsqrt", x => (x.square() + 0.5).rsqrt()),
        ("exp", x => x.exp()),
        ("log", x => (x.square() + 0.5).log()),
        ("sigmoid", x => x.sigmoid()),
        ("tanh", x => x.tanh()),
        ("relu", x => x.relu()),
        ("leaky_relu", x => nn.functional.leaky_relu(x, 0.2)),
        ("softplus", x => x.softplus()),
        ("softplus with beta", x => x.softplus(2, 15)),
        ("pow of a scalar", x => x.pow(3)),
        ("add of a scalar", x => x + 2.5),
        ("sub of a scalar", x => x.sub(1.5)),
        ("sub from a scalar", x => 2 - x),
        ("mul of a scalar", x => 3f * x),
        ("div by a scalar", x => x / 4),
        ("div of a scalar", x => 2.0 / (x.square() + 1)),
        ("clamp", x => x.clamp(-0.5, 0.7)),
        ("clamp from below", x => x.clamp(min: 0.1)),
        ("sum", x => x.sum()),
        ("sum over a dimension", x => x.sum(1)),
        ("sum over dimensions", x => x.sum([0, 2], keepdim: true)),
        ("mean", x => x.mean()),
        ("mean over a dimension", x => x.mean([1])),
        ("var", x => x.var()),
        ("var over a dimension", x => x.var([0], unbiased: false)),
        ("std", x => x.std()),
        ("std over a dimension", x => x.std([2], keepdim: true)),
        ("norm", x => x.norm(2f)),
        ("norm over a dimension", x => x.norm(1)),
        ("max", x => x.max()),
        ("min", x => x.min()),
        ("max over a dimension", x => x.max(1).values),
        ("min over a dimension", x => x.min(2).values),
        ("reshape", x => x.reshape(3, -1)),
        ("view", x => x.view(-1)),
        ("flatten", x => x.flatten(1)),
        ("permute", x => x.permute(2, 0, 1)),
        ("transpose", x => x.transpose(0, 1)),
        ("t", x => x.flatten(1).t()),
        ("unsqueeze and squeeze", x => x.unsqueeze(1).squeeze(1) * x),
        ("expand", x => x.unsqueeze(0).expand(2, -1, -1, -1)),
        ("repeat", x => x.repeat(1, 2, 1)),
        ("flip", x => x.flip(1)),
        ("narrow", x => x.narrow(1, 1, 2)),
        ("slice", x => x.slice(2, 0, 4, 2)),
        ("select", x => x.select(1, -1)),
        ("indexer", x => x[1] + x[0, 2]),
        ("index_select", x => x.index_select(1, tensor(new long[] { 1, 0, 2, 1 }))),
        ("gather", x => x[0].gather(0, tensor(new long[] { 1, 0, 2, 1 }, [1, 4]))),
        ("repeat_interleave", x => x.repeat_interleave(2, 1)),
        ("chunk", x => x.chunk(2, 2)[1]),
        ("split", x => x.split(2, 1)[1]),
        ("clone", x => x.clone()),
        ("contiguous", x => x.transpose(0, 2).contiguous()),
        ("softmax", x => nn.functional.softmax(x, 1)),
        ("log_softmax", x => nn.functional.log_softmax(x, -1)),
        ("cross_entropy", x => nn.functional.cross_entropy(x[0], tensor(new long[] { 3, 0, 2 }), label_smoothing: 0.1)),
        ("normalised", x => x * (x.square().mean([1], keepdim: true) + 1e-8).rsqrt()));

    private static IEnumerable<TestCaseData> OfTwo() => Cases<Func<Tensor, Tensor, Tensor>>(
        ("add", (x, y) => x + y),
        ("add with alpha", (x, y) => x.add(y, -2)),
        ("sub", (x, y) => x - y),
        ("mul", (x, y) => x * y),
        ("div", (x, y) => x / (y.square() + 1)),
        ("mul with broadcasting", (x, y) => x * y.narrow(1, 0, 1)),
        ("pow", (x, y) => (x.square() + 0.5).pow(y)),
        ("lerp", (x, y) => x.lerp(y, 0.3)),
        ("where", (x, y) => where(x > y, x * 2, y.square())),
        ("matmul", (x, y) => x.matmul(y)),
        ("mm", (x, y) => x.mm(y)),
        ("cat", (x, y) => cat([x, y], 1)),
        ("stack", (x, y) => stack([x, y], 1)),
        ("linear", (x, y) => nn.functional.linear(x, y)));

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
