using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Tests.Packages.Torch;

public class TrainingTests
{
    [Test]
    public void Live_tensors_stay_the_same_in_number_from_step_to_step()
    {
        manual_seed(1);
        using var model = new Model();
        using var adam = optim.Adam(model.parameters());
        var counts = new List<(long Managed, long Native)>();
        for (var step = 0; step < 30; step++)
        {
            Step(model, adam);
            counts.Add((DisposeScopeManager.Statistics.ThreadTotalLiveCount, Tensor.TotalCount));
        }

        Assert.That(counts.Skip(1).Select(static c => c.Managed), Is.All.EqualTo(counts[0].Managed));
        Assert.That(counts[^1].Native, Is.LessThanOrEqualTo(counts[0].Native));
    }

    [Test]
    public void Training_lowers_the_loss()
    {
        manual_seed(2);
        using var model = new Model();
        using var adam = optim.Adam(model.parameters(), lr: 0.02);
        var losses = Enumerable.Range(0, 60).Select(_ => Step(model, adam)).ToArray();

        Assert.That(losses[^5..].Average(), Is.LessThan(losses[..5].Average() / 3));
    }

    [Test]
    public void Same_seed_trains_the_same_model()
    {
        float[] first = Trained(), second = Trained();

        Assert.That(second, Is.EqualTo(first));

        static float[] Trained()
        {
            manual_seed(3);
            using var model = new Model();
            using var adam = optim.Adam(model.parameters());
            for (var step = 0; step < 5; step++) Step(model, adam);
            return Weights(model);
        }
    }

    [Test]
    public void Copied_weights_and_optimiser_states_continue_as_if_never_interrupted()
    {
        using var scope = NewDisposeScope();
        manual_seed(4);
        using Model model = new(), second = new();
        using var adam = optim.Adam(model.parameters(), lr: 0.01, beta1: 0, beta2: 0.99);
        using var resumed = optim.Adam(second.parameters(), lr: 0.01, beta1: 0, beta2: 0.99);
        for (var step = 0; step < 3; step++) Step(model, adam);
        using (no_grad())
        {
            foreach (var (name, tensor) in model.state_dict()) second.state_dict()[name].copy_(tensor);
        }

        foreach (var (from, to) in States(adam).Zip(States(resumed)))
        {
            to.step = from.step;
            to.exp_avg.copy_(from.exp_avg);
            to.exp_avg_sq.copy_(from.exp_avg_sq);
        }

        manual_seed(5);
        Step(model, adam);
        manual_seed(5);
        Step(second, resumed);

        Assert.That(Weights(second), Is.EqualTo(Weights(model)));
    }

    [Test]
    public void Learning_rate_set_on_the_group_holds_from_the_next_step()
    {
        using var scope = NewDisposeScope();
        var parameter = new Parameter(zeros(1));
        using var adam = optim.Adam([parameter], lr: 0.5);
        foreach (var group in adam.ParamGroups)
        {
            Assert.That(group.LearningRate, Is.EqualTo(0.5));
            group.LearningRate = 0.125;
        }

        parameter.sum().backward();
        adam.step();

        Assert.That(parameter.ToDouble(), Is.EqualTo(-0.125).Within(1e-6));
    }

    [Test]
    public void Parameter_without_a_gradient_is_left_alone()
    {
        using var scope = NewDisposeScope();
        Parameter used = new(zeros(1)), unused = new(zeros(1));
        using var adam = optim.Adam([used, unused]);
        used.sum().backward();
        adam.step();

        Assert.That(unused.ToDouble(), Is.Zero);
        Assert.That(States(adam).Select(static s => s.step), Is.EqualTo(new long[] { 1, 0 }));
    }

    [Test]
    public void Optimiser_zeroes_gradients()
    {
        using var scope = NewDisposeScope();
        using var linear = nn.Linear(2, 1);
        using var adam = optim.Adam(linear.parameters());
        linear.forward(ones([1, 2])).sum().backward();

        adam.zero_grad();

        Assert.That(linear.weight.grad!.data<float>(), Is.All.EqualTo(0f));
    }

    [Test]
    public void Adam_on_other_types_and_layouts_takes_the_same_step()
    {
        using var scope = NewDisposeScope();
        manual_seed(5);
        var start = randn(3, 4);
        Parameter dense = new(start * 1), strided = new(start.t().contiguous().t()), wide = new(start.to_type(float64));
        Parameter[] all = [dense, strided, wide];
        using var adam = optim.Adam(all, lr: 0.1);
        for (var step = 0; step < 4; step++)
        {
            adam.zero_grad();
            foreach (var parameter in all) parameter.square().sum().backward();
            adam.step();
        }

        Assert.That(() => strided.bytes.Length, Throws.InvalidOperationException, "the layout is the usual one");
        Assert.That(strided.detach().data<float>().ToArray(), Is.EqualTo(dense.data<float>().ToArray()).Within(1e-6));
        Assert.That(wide.to_type(float32).data<float>().ToArray(), Is.EqualTo(dense.data<float>().ToArray()).Within(1e-6));
    }

    private static IEnumerable<Adam.State> States(Adam adam) => adam.state_dict().State.Cast<Adam.State>();

    private static float[] Weights(Model model) => [.. model.parameters().SelectMany(static p => p.data<float>())];

    private static float Step(Model model, Adam adam)
    {
        using var scope = NewDisposeScope();
        var x = randn([16, 3, 6, 6]);
        var loss = (model.forward(x) - x.flatten(1).sum(1) / 108).square().mean();
        adam.zero_grad();
        loss.backward();
        adam.step();
        return loss.ToSingle();
    }

    private sealed class Model : nn.Module<Tensor, Tensor>
    {
        private readonly Conv2d _convolution = nn.Conv2d(3, 6, 3, padding: 1);
        private readonly BatchNorm2d _norm = nn.BatchNorm2d(6);
        private readonly Linear _last = nn.Linear(6, 1);

        public Model()
            : base(nameof(Model)) => RegisterComponents();

        public override Tensor forward(Tensor input)
        {
            var features = nn.functional.leaky_relu(_convolution.forward(input), 0.2);
            return _last.forward((features + _norm.forward(features) * 0.01).flatten(2).sum(2) / 36).squeeze(1);
        }
    }
}
