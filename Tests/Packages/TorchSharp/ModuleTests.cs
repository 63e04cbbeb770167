using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Tests.Packages.Torch;

public class ModuleTests
{
    private static readonly string[] Keys =
    [
        "_scale", "_first.weight", "_first.bias", "_blocks.0.weight", "_blocks.1.weight", "_norm.weight", "_norm.bias",
        "_offset", "_norm.running_mean", "_norm.running_var", "_norm.num_batches_tracked",
    ];

    [Test]
    public void State_lists_parameters_then_buffers_under_the_names_of_their_fields()
    {
        using var model = new Model();

        Assert.That(model.state_dict().Keys, Is.EqualTo(Keys));
        Assert.That(model.named_parameters(recurse: false).Select(static p => p.name), Is.EqualTo(Keys[..1]));
        Assert.That(model.named_buffers(recurse: false).Select(static b => b.name), Is.EqualTo(new[] { "_offset" }));
    }

    [Test]
    public void Modules_are_listed_each_before_those_below_it()
    {
        using var model = new Model();
        var blocks = model._blocks.ToArray();

        Assert.That(model.modules(), Is.EqualTo(new nn.Module[] { model._first, model._blocks, blocks[0], blocks[1], model._norm }));
    }

    [Test]
    public void Name_that_is_taken_is_refused()
    {
        using var model = new Model();
        using var buffer = zeros(1);

        Assert.That(() => model.register_buffer("_scale", buffer), Throws.ArgumentException);
    }

    [Test]
    public void Training_mode_reaches_every_module()
    {
        using var model = new Model();
        model.eval();
        Assert.That(model.modules().Append(model).Select(static m => m.training), Is.All.False);
        model.train();
        Assert.That(model.modules().Append(model).Select(static m => m.training), Is.All.True);
    }

    [Test]
    public void Moved_module_keeps_its_parameters_and_their_values()
    {
        using var scope = NewDisposeScope();
        using var model = new Model();
        var weight = model._first.weight;
        var values = weight.data<float>().ToArray();

        Assert.That(model.to(CPU), Is.SameAs(model));

        Assert.That(model._first.weight, Is.SameAs(weight));
        Assert.That(weight.data<float>(), Is.EqualTo(values));
    }

    [Test]
    public void Input_of_another_number_of_dimensions_is_refused_by_normalisation()
    {
        using var scope = NewDisposeScope();
        using var norm = nn.BatchNorm2d(2);

        Assert.That(() => norm.forward(zeros(2, 2)), Throws.ArgumentException);
    }

    [Test]
    public void Rarer_options_are_refused_and_not_ignored()
    {
        Assert.That(() => nn.Embedding(2, 2, sparse: true), Throws.TypeOf<NotSupportedException>());
        Assert.That(() => nn.BatchNorm2d(1, affine: false), Throws.TypeOf<NotSupportedException>());
        Assert.That(() => optim.Adam([], weight_decay: 1), Throws.TypeOf<NotSupportedException>());
        Assert.That(() => zeros([1], names: ["a"]), Throws.TypeOf<NotSupportedException>());
    }

    private sealed class Model : nn.Module<Tensor, Tensor>
    {
        public readonly Parameter _scale = new(zeros(3));
        public readonly Linear _first = nn.Linear(3, 3);
        public readonly ModuleList<Linear> _blocks = new(nn.Linear(3, 3, hasBias: false), nn.Linear(3, 3, hasBias: false));
        public readonly BatchNorm2d _norm = nn.BatchNorm2d(3);
        private readonly Tensor _offset = zeros(3);

        public Model()
            : base(nameof(Model)) => RegisterComponents();

        public override Tensor forward(Tensor input) => _blocks.Aggregate(_first.forward(input) * _scale + _offset, static (x, b) => b.forward(x));
    }
}
