using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Tests.Packages.Torch;

/// <summary>Values beside PyTorch's own, where the machine has it.</summary>
public class PyTorchComparisonTests
{
    private PyTorchReference _reference = null!;
    private DisposeScope _scope = null!;

    [OneTimeSetUp]
    public void AskPyTorch()
    {
        if (PyTorchReference.Run() is { } reference) _reference = reference;
        else Assert.Ignore("/usr/bin/python3 has no PyTorch (Debian's python3-torch).");
    }

    [OneTimeTearDown]
    public void ForgetPyTorch() => _reference?.Dispose();

    [SetUp]
    public void OpenScope() => _scope = NewDisposeScope();

    [TearDown]
    public void CloseScope() => _scope?.Dispose();

    [Test]
    public void Convolution_agrees()
    {
        Tensor x = Given("conv2d", "x"), w = Given("conv2d", "w"), b = Given("conv2d", "b");

        var y = nn.functional.conv2d(x, w, b, strides: [2, 2], padding: [1, 1], groups: 2);

        Agree(y, "conv2d", "y");
    }

    [Test]
    public void Operations_on_elements_and_reductions_agree()
    {
        var x = Given("unary", "x");
        Agree(x.sigmoid(), "unary", "sigmoid");
        Agree(x.tanh(), "unary", "tanh");
        Agree(x.relu(), "unary", "relu");
        Agree(x.sign(), "unary", "sign");
        Agree(x.floor(), "unary", "floor");
        Agree(x.round(), "unary", "round");
        Agree(x.round(1), "unary", "decimals");
        Agree(x.softplus(2, 3), "unary", "softplus");
        Agree(nn.functional.leaky_relu(x, 0.2), "unary", "leaky");
        Agree(x.var([0, 2]), "unary", "var");
        Agree(x.std(), "unary", "std");
        Agree(x.norm(3f), "unary", "norm");
        Agree(x.norm(1, keepdim: true), "unary", "norms");
        Agree(x.div(0.3, RoundingMode.trunc), "unary", "trunc");
        Agree(x.div(0.3, RoundingMode.floor), "unary", "floors");
        Agree(x.max(1).values, "unary", "values");
        Agree(x.max(1).indexes, "unary", "indices");
        Agree(x.argmax(3), "unary", "argmax");
        Agree(x.argmin(1), "unary", "argmin");
    }

    [Test]
    public void Rearranging_and_resizing_pixels_agrees()
    {
        var x = Given("pixels", "x");
        Agree(nn.functional.pixel_shuffle(x, 2), "pixels", "shuffle");
        Agree(nn.functional.pixel_unshuffle(x.narrow(3, 0, 4), 2), "pixels", "unshuffle");
        Agree(nn.functional.avg_pool2d(x, 3, 2, 1), "pixels", "pool");
        Agree(nn.functional.interpolate(x, scale_factor: [2, 2]), "pixels", "twice");
        Agree(nn.functional.interpolate(x, scale_factor: [1.5, 1.5]), "pixels", "part");
        Agree(nn.functional.interpolate(x, size: [4, 9]), "pixels", "size");
    }

    [Test]
    public void Losses_agree()
    {
        var logits = Given("losses", "logits");
        var target = Given("losses", "target", int64);
        Agree(nn.functional.cross_entropy(logits, target), "losses", "plain");
        Agree(nn.functional.cross_entropy(logits, target, Given("losses", "weight")), "losses", "weighted");
        Agree(nn.functional.cross_entropy(logits, target, label_smoothing: 0.1), "losses", "smooth");
        Agree(nn.functional.cross_entropy(logits, target, reduction: nn.Reduction.None), "losses", "each");
        Agree(nn.functional.cross_entropy(logits, target, reduction: nn.Reduction.Sum), "losses", "sum");
        Agree(nn.functional.cross_entropy(logits, target, ignore_index: 1), "losses", "ignored");
        Agree(nn.functional.log_softmax(logits, 1), "losses", "log");
        Agree(nn.functional.softmax(logits, 0), "losses", "soft");
    }

    [Test]
    public void Batch_normalisation_and_its_running_statistics_agree()
    {
        using var norm = nn.BatchNorm2d(4, momentum: 0.3);
        var batches = Given("batch norm", "batches");
        Agree(stack([norm.call(batches[0]), norm.call(batches[1]), norm.call(batches[2])]), "batch norm", "outs");
        Agree(norm.running_mean!, "batch norm", "mean");
        Agree(norm.running_var!, "batch norm", "var");
        Agree(norm.num_batches_tracked!, "batch norm", "count");

        norm.eval();

        Agree(norm.call(batches[0]), "batch norm", "evaluated");
        Agree(norm.num_batches_tracked!, "batch norm", "count");
    }

    [TestCase("adam plain", 0.001, 0.9, 0.999, 0, false)]
    [TestCase("adam gan", 0.02, 0, 0.99, 0, false)]
    [TestCase("adam decay", 0.001, 0.9, 0.999, 0.1, true)]
    public void Six_steps_of_Adam_agree(string test, double rate, double beta1, double beta2, double decay, bool maximize)
    {
        var parameter = new Parameter(Given(test, "start"));
        var factors = Given(test, "t");
        using var adam = optim.Adam([parameter], rate, beta1, beta2, weight_decay: decay, maximize: maximize);
        for (var i = 0; i < 6; i++)
        {
            adam.zero_grad();
            (parameter * factors[i]).square().sum().backward();
            adam.step();
        }

        var state = (Adam.State)adam.state_dict().State[0];
        Agree(parameter, test, "end");
        Agree(state.exp_avg, test, "average");
        Agree(state.exp_avg_sq, test, "square");
        Assert.That(state.step, Is.EqualTo(6));
    }

    [Test]
    public void Clipping_gradients_by_their_norm_agrees()
    {
        Parameter a = new(ones(3)), c = new(ones(2, 2));
        (a.grad, c.grad) = (Given("clip", "a"), Given("clip", "c"));

        var norm = nn.utils.clip_grad_norm_([a, c], 0.5);

        Assert.That(norm, Is.EqualTo(_reference.Values("clip", "total")[0]).Within(1e-6));
        Agree(a.grad!, "clip", "a2");
        Agree(c.grad!, "clip", "c2");
    }

    [Test]
    public void Layers_start_with_the_numbers_that_PyTorchs_start_with()
    {
        manual_seed(3);
        using var linear = nn.Linear(5, 3);
        using var convolution = nn.Conv2d(4, 6, 3, groups: 2);
        using var embedding = nn.Embedding(4, 3, padding_idx: 1);
        var normal = nn.init.kaiming_normal_(empty([6, 4, 3, 3]), 0.2, nn.init.FanInOut.FanOut);
        var uniform = nn.init.kaiming_uniform_(empty([6, 4, 3, 3]), nonlinearity: nn.init.NonlinearityType.ReLU);

        Agree(linear.weight, "starts", "linear_weight");
        Agree(linear.bias!, "starts", "linear_bias");
        Agree(convolution.weight, "starts", "conv_weight");
        Agree(convolution.bias!, "starts", "conv_bias");
        Agree(embedding.weight, "starts", "embedding_weight");
        Agree(normal, "kaiming", "normal");
        Agree(uniform, "kaiming", "uniform");
        Agree(randperm(9), "kaiming", "permutation");
        Agree(randint(3, 9, [7]), "kaiming", "whole");
    }

    private Tensor Given(string test, string name, ScalarType? dtype = null) => _reference.Tensor(test, name, dtype);

    private void Agree(Tensor actual, string test, string name)
    {
        Assert.That(actual.shape, Is.EqualTo(_reference.Shape(test, name)), $"shape of {name}");
        using var values = actual.detach().to_type(float64);
        Assert.That(values.data<double>().ToArray(), Is.EqualTo(_reference.Values(test, name)).Within(2e-6), name);
    }
}
