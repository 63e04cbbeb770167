using static TorchSharp.torch;

namespace GanAssets.Tests.Packages.Torch;

public class LayerGradientTests
{
    private static IEnumerable<TestCaseData> Layers()
    {
        yield return Case("Linear", () => nn.Linear(4, 3, dtype: float64), 2, 4);
        yield return Case("Conv2d", () => nn.Conv2d(2, 3, 3, stride: 2, padding: 1, dtype: float64), 2, 2, 5, 4);
        yield return Case(
            "Conv2d in groups",
            () => nn.Conv2d(4, 4, (3, 1), padding: (1, 0), groups: 2, bias: false, dtype: float64),
            1, 4, 3, 2);
        yield return Case("BatchNorm1d", () => nn.BatchNorm1d(3, dtype: float64), 4, 3);
        yield return Case("BatchNorm2d", () => nn.BatchNorm2d(2, dtype: float64), 2, 2, 3, 3);
        yield return Case("pixel_shuffle", x => nn.functional.pixel_shuffle(x, 2), 1, 4, 2, 3);
        yield return Case("pixel_unshuffle", x => nn.functional.pixel_unshuffle(x, 2), 1, 1, 4, 6);
        yield return Case("avg_pool2d", x => nn.functional.avg_pool2d(x, 2), 1, 2, 4, 4);
        yield return Case("interpolate by a factor", x => nn.functional.interpolate(x, scale_factor: [2, 2]), 1, 2, 2, 3);
        yield return Case("interpolate to a size", x => nn.functional.interpolate(x, size: [5, 3]), 1, 2, 2, 3);
    }

    [TestCaseSource(nameof(Layers))]
    public void Gradient_of_a_layer_is_that_of_finite_differences(
        Func<(Func<Tensor, Tensor> Forward, Tensor[] Parameters)> make, long[] shape)
    {
        using var scope = NewDisposeScope();
        manual_seed(5);
        var x = GradientCheck.Leaf(4, shape);
        var (forward, parameters) = make();

        GradientCheck.Holds(() => forward(x), [x, .. parameters]);
    }

    [Test]
    public void Gradient_of_an_embedding_reaches_the_rows_it_looked_up()
    {
        using var scope = NewDisposeScope();
        using var embedding = nn.Embedding(4, 3, dtype: float64);
        var indices = tensor(new long[] { 2, 0, 2 });

        GradientCheck.Holds(() => embedding.call(indices).square(), embedding.weight);
    }

    [Test]
    public void Gradient_of_a_gradient_penalty_is_that_of_finite_differences()
    {
        using var scope = NewDisposeScope();
        manual_seed(6);
        using var critic = new Critic();
        var x = GradientCheck.Leaf(7, 2, 2, 6, 6);
        Tensor Penalty()
        {
            var slopes = autograd.grad([critic.call(x).sum()], [x], retain_graph: true, create_graph: true)[0];
            return slopes.square().sum([1, 2, 3]).mean();
        }

        Tensor[] weights = [.. critic.named_parameters().Where(static p => p.name != "_last.bias").Select(static p => p.parameter)];
        GradientCheck.Holds(Penalty, weights);
    }

    private static TestCaseData Case(string name, Func<nn.Module<Tensor, Tensor>> make, params long[] shape) => Case(
        name,
        () =>
        {
            var layer = make();
            return (layer.call, [.. layer.parameters()]);
        },
        shape);

    private static TestCaseData Case(string name, Func<Tensor, Tensor> function, params long[] shape) =>
        Case(name, () => (function, []), shape);

    private static TestCaseData Case(string name, Func<(Func<Tensor, Tensor>, Tensor[])> make, long[] shape) =>
        new TestCaseData(make, shape).SetArgDisplayNames(name);

    private sealed class Critic : nn.Module<Tensor, Tensor>
    {
        private readonly nn.Module<Tensor, Tensor> _first = nn.Conv2d(2, 3, 3, padding: 1, dtype: float64);
        private readonly nn.Module<Tensor, Tensor> _second = nn.Conv2d(3, 3, 3, stride: 2, padding: 1, dtype: float64);
        private readonly nn.Module<Tensor, Tensor> _last = nn.Linear(27, 1, dtype: float64);

        public Critic()
            : base(nameof(Critic)) => RegisterComponents();

        public override Tensor forward(Tensor input)
        {
            var features = nn.functional.leaky_relu(_first.call(input), 0.2);
            return _last.call(_second.call(features).tanh().flatten(1));
        }
    }
}
