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
            return [.. model.parameters().SelectMany(static p => p.data<float>().ToArray())];
        }
    }

    [Test]
    public void Saved_optimiser_state_continues_as_if_never_interrupted()
    {
        using var scope = NewDisposeScope();
        manual_seed(4);
        using var model = new Model();
        using var adam = optim.Adam(model.parameters(), lr: 0.01, beta1: 0, beta2: 0.99);
        for (var step = 0; step < 3; step++) Step(model, adam);
        using var second = new Model();
        second.load_state_dict(model.state_dict());
        using var resumed = optim.Adam(second.parameters());
        resumed.load_state_dict(adam.state_dict());
        var random = torch.random.get_rng_state();

        Step(model, adam);
        torch.random.set_rng_state(random);
        Step(second, resumed);

        Assert.That(resumed.Betas, Is.EqualTo((0.0, 0.99)));
        foreach (var (name, tensor) in model.state_dict())
        {
            Assert.That(second.state_dict()[name].eq(tensor).all().ToBoolean(), name);
        }
    }

    [Test]
    public void Optimiser_state_of_another_model_is_refused()
    {
        using var scope = NewDisposeScope();
        using var first = optim.Adam([new Parameter(ones(1))]);
        using var second = optim.Adam([new Parameter(ones(1)), new Parameter(ones(1))]);

        Assert.That(() => first.load_state_dict(second.state_dict()), Throws.ArgumentException);
    }

    [Test]
    public void Learning_rate_set_on_a_group_holds_from_the_next_step()
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

        Assert.That(parameter.item<float>(), Is.EqualTo(-0.125).Within(1e-6));
    }

    [Test]
    public void Parameter_without_a_gradient_is_left_alone()
    {
        using var scope = NewDisposeScope();
        Parameter used = new(ones(1)), unused = new(ones(1));
        using var adam = optim.Adam([used, unused]);
        used.sum().backward();
        adam.step();

        Assert.That(unused.item<float>(), Is.EqualTo(1));
        Assert.That(adam.state_dict().State.Cast<Adam.State>().Select(static s => s.step), Is.EqualTo(new long[] { 1, 0 }));
    }

    [Test]
    public void Optimiser_zeroes_gradients_and_module_forgets_them()
    {
        using var scope = NewDisposeScope();
        using var linear = nn.Linear(2, 1);
        using var adam = optim.Adam(linear.parameters());
        linear.call(ones(1, 2)).sum().backward();

        adam.zero_grad();
        Assert.That(linear.weight.grad!.data<float>(), Is.All.EqualTo(0f));
        linear.zero_grad();
        Assert.That(linear.weight.grad, Is.Null);
    }

    [Test]
    public void Adam_on_other_types_and_layouts_takes_the_same_step()
    {
        using var scope = NewDisposeScope();
        manual_seed(5);
        var start = randn(3, 4);
        Parameter dense = new(start.clone()), strided = new(start.t().contiguous().t()), wide = new(start.to_type(float64));
        Parameter[] all = [dense, strided, wide];
        using var adam = optim.Adam(all, lr: 0.1, weight_decay: 0.01);
        for (var step = 0; step < 4; step++)
        {
            adam.zero_grad();
            foreach (var parameter in all) parameter.square().sum().backward();
            adam.step();
        }

        Assert.That(strided.is_contiguous(), Is.False);
        Assert.That(strided.detach().data<float>().ToArray(), Is.EqualTo(dense.data<float>().ToArray()).Within(1e-6));
        Assert.That(wide.to_type(float32).data<float>().ToArray(), Is.EqualTo(dense.data<float>().ToArray()).Within(1e-6));
    }

    private static float Step(Model model, Adam adam)
    {
        using var scope = NewDisposeScope();
        var x = randn([16, 3, 6, 6]);
        var loss = (model.call(x) - x.mean([1, 2, 3])).square().mean();
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
            var features = nn.functional.leaky_relu(_convolution.call(input), 0.2);
            return _last.call((features + _norm.call(features) * 0.01).mean([2, 3])).squeeze(1);
        }
    }
}
