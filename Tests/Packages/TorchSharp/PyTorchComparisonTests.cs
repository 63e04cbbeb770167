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
        using var convolution = nn.Conv2d(4, 6, 3, stride: 2, padding: 1, groups: 2);
        using (no_grad())
        {
            convolution.weight.copy_(Given("conv2d", "w"));
            convolution.bias!.copy_(Given("conv2d", "b"));
        }

        Agree(convolution.forward(Given("conv2d", "x")), "conv2d", "y");
    }

    [Test]
    public void Operations_agree()
    {
        var x = Given("operations", "x");
        Agree(x.sigmoid(), "operations", "sigmoid");
        Agree(nn.functional.relu(x), "operations", "relu");
        Agree(x.round(), "operations", "round");
        Agree(x.round(1), "operations", "decimals");
        Agree(nn.functional.softplus(x, 2, 3), "operations", "softplus");
        Agree(nn.functional.leaky_relu(x, 0.2), "operations", "leaky");
        Agree(x.sum(1, keepdim: true), "operations", "sums");
        Agree(x.max(), "operations", "max");
        Agree(x.argmax(3), "operations", "argmax");
        Agree(nn.functional.pixel_shuffle(x, 2), "operations", "shuffle");
    }

    [Test]
    public void Probabilities_logarithms_and_averages_of_pixels_agree()
    {
        var x = Given("shares", "x");
        Agree(nn.functional.softmax(x, 1), "shares", "softmax");
        Agree(x.abs().log(), "shares", "log");
        Agree(nn.functional.avg_pool2d(x, 3, 2, 1), "shares", "pool");
        Agree(nn.functional.avg_pool2d(x, 3, padding: 1, ceil_mode: true, count_include_pad: false), "shares", "inside");
    }

    [Test]
    public void Losses_agree()
    {
        var logits = Given("losses", "logits");
        var target = Given("losses", "target").to_type(int64);
        Agree(nn.functional.cross_entropy(logits, target), "losses", "plain");
        Agree(nn.functional.cross_entropy(logits, target, Given("losses", "weight")), "losses", "weighted");
        Agree(nn.functional.cross_entropy(logits, target, label_smoothing: 0.1), "losses", "smooth");
        Agree(nn.functional.cross_entropy(logits, target, ignore_index: 1), "losses", "ignored");
    }

    [Test]
    public void Batch_normalisation_and_its_running_statistics_agree()
    {
        using var norm = nn.BatchNorm2d(4, momentum: 0.3);
        var batches = Given("batch norm", "batches");
        Agree(cat([norm.forward(batches[0]), norm.forward(batches[1]), norm.forward(batches[2])]), "batch norm", "outs");
        Agree(norm.running_mean!, "batch norm", "mean");
        Agree(norm.running_var!, "batch norm", "var");
        Agree(norm.num_batches_tracked!, "batch norm", "count");

        norm.eval();

        Agree(norm.forward(batches[0]), "batch norm", "evaluated");
        Agree(norm.num_batches_tracked!, "batch norm", "count");
    }

    [Test]
    public void Batch_normalisation_without_momentum_averages_over_all_batches_as_in_PyTorch()
    {
        using var norm = nn.BatchNorm2d(4);
        norm.momentum = null;
        var batches = Given("batch norm", "batches");
        for (var i = 0; i < 3; i++) norm.forward(batches[i]);

        Agree(norm.running_mean!, "batch norm", "cumulative");
    }

    [TestCase("adam plain", 0.001, 0.9, 0.999)]
    [TestCase("adam gan", 0.02, 0, 0.99)]
    public void Six_steps_of_Adam_agree(string test, double rate, double beta1, double beta2)
    {
        var parameter = new Parameter(Given(test, "start"));
        var factors = Given(test, "t");
        using var adam = optim.Adam([parameter], rate, beta1, beta2);
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
    public void Layers_start_with_the_numbers_that_PyTorchs_start_with()
    {
        manual_seed(3);
        using var linear = nn.Linear(5, 3);
        using var convolution = nn.Conv2d(4, 6, 3, groups: 2);
        using var embedding = nn.Embedding(4, 3);

        Agree(linear.weight, "starts", "linear_weight");
        Agree(linear.bias!, "starts", "linear_bias");
        Agree(convolution.weight, "starts", "conv_weight");
        Agree(convolution.bias!, "starts", "conv_bias");
        Agree(embedding.weight, "starts", "embedding_weight");
        Agree(rand([5]), "starts", "uniform");
        Agree(randint(3, 9, [7]), "starts", "whole");
    }

    private Tensor Given(string test, string name) =>
        tensor(Array.ConvertAll(_reference.Values(test, name), static v => (float)v), _reference.Shape(test, name));

    private void Agree(Tensor actual, string test, string name)
    {
        Assert.That(actual.shape, Is.EqualTo(_reference.Shape(test, name)), $"shape of {name}");
        using var values = actual.detach().to_type(float64);
        Assert.That(values.data<double>().ToArray(), Is.EqualTo(_reference.Values(test, name)).Within(2e-6), name);
    }
}
