using static TorchSharp.torch;

namespace GanAssets.Tests.Packages.Torch;

public class LayerGradientTests
{
    private static IEnumerable<TestCaseData> Layers()
    {
        yield return Case("Linear", () => nn.Linear(4, 3, dtype: float64), 2, 4);
        yield return Case("Conv2d", () => nn.Conv2d(2, 3, 3, stride: 2, padding: 1, dtype: float64), 2, 2, 5, 4);
        yield return Case(
            "Conv2d in groups", () => nn.Conv2d(4, 4, 2, dilation: 2, groups: 2, bias: false, dtype: float64), 1, 4, 3, 4);
        yield return Case("BatchNorm2d", () => nn.BatchNorm2d(2, dtype: float64), 2, 2, 3, 3);
    }

    [TestCaseSource(nameof(Layers))]
    public void Gradient_of_a_layer_is_that_of_finite_differences(Func<nn.Module<Tensor, Tensor>> make, long[] shape)
    {
        using var scope = NewDisposeScope();
        var x = GradientCheck.Leaf(4, shape);
        using var layer = make();

        GradientCheck.Holds(() => layer.forward(x), [x, .. layer.parameters()]);
    }

    [Test]
    public void Gradient_of_an_embedding_reaches_the_rows_it_looked_up()
    {
        using var scope = NewDisposeScope();
        using var embedding = nn.Embedding(4, 3, dtype: float64);
        var indices = tensor(new long[] { 2, 0, 2 });

        GradientCheck.Holds(() => embedding.forward(indices).square(), embedding.weight);
    }

    [Test]
    public void Gradient_of_a_gradient_penalty_is_that_of_finite_differences()
    {
        using var scope = NewDisposeScope();
        var x = GradientCheck.Leaf(7, 2, 2, 6, 6);
        using var critic = new Critic();
        Tensor Penalty()
        {
            var slopes = autograd.grad([critic.forward(x).sum()], [x], retain_graph: true, create_graph: true)[0];
            return slopes.square().flatten(1).sum(1).mean();
        }

        Tensor[] weights = [.. critic.named_parameters().Where(static p => p.name != "_last.bias").Select(static p => p.parameter)];
        GradientCheck.Holds(Penalty, weights);
    }

    private static TestCaseData Case(string name, Func<nn.Module<Tensor, Tensor>> make, params long[] shape) =>
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
            var features = nn.functional.leaky_relu(_first.forward(input), 0.2);
            return _last.forward(_second.forward(features).sigmoid().flatten(1));
        }
    }
}
