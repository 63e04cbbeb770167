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
        Assert.That(model.state_dict(prefix: "g").Keys, Is.EqualTo(Keys.Select(static k => $"g.{k}")));
        Assert.That(model.named_children().Select(static c => c.name), Is.EqualTo(new[] { "_first", "_blocks", "_norm" }));
        Assert.That(
            model.named_modules().Select(static m => m.name),
            Is.EqualTo(new[] { "_first", "_blocks", "_blocks.0", "_blocks.1", "_norm" }));
    }

    [Test]
    public void Buffer_that_is_not_persistent_stays_out_of_the_state()
    {
        using var model = new Model();
        model.register_buffer("temporary", ones(1), persistent: false);

        Assert.That(model.state_dict(), Does.Not.ContainKey("temporary"));
        Assert.That(model.named_buffers().Select(static b => b.name), Does.Contain("temporary"));
    }

    [Test]
    public void Loaded_state_is_copied()
    {
        using var scope = NewDisposeScope();
        using Model source = new(), target = new();
        target.load_state_dict(source.state_dict());
        source._scale.Dispose();

        Assert.That(target._scale.IsInvalid, Is.False);
        Assert.That(target._first.weight.eq(source._first.weight).all().ToBoolean());
    }

    [Test]
    public void State_with_missing_or_unknown_names_is_refused_unless_asked_otherwise()
    {
        using var scope = NewDisposeScope();
        using var model = new Model();
        var state = model.state_dict();
        state.Remove("_scale");
        state["more"] = ones(1);

        Assert.That(
            () => model.load_state_dict(state),
            Throws.InvalidOperationException.With.Message.Contains("_scale").And.Message.Contains("more"));
        var (missing, unexpected) = model.load_state_dict(state, strict: false);
        Assert.That(missing, Is.EqualTo(new[] { "_scale" }));
        Assert.That(unexpected, Is.EqualTo(new[] { "more" }));
    }

    [Test]
    public void Name_that_is_taken_is_refused()
    {
        using var model = new Model();
        using var buffer = ones(1);

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
    public void Conversion_keeps_the_identity_of_parameters_and_the_type_of_counters()
    {
        using var scope = NewDisposeScope();
        using var model = new Model();
        using var adam = optim.Adam(model.parameters());
        var weight = model._first.weight;

        model.to(float64).to(CPU);

        Assert.That(model._first.weight, Is.SameAs(weight));
        Assert.That(weight.dtype, Is.EqualTo(float64));
        Assert.That(model.get("_norm.num_batches_tracked").dtype, Is.EqualTo(int64));
        Assert.That(model.call(ones([2, 3], float64)).dtype, Is.EqualTo(float64));
    }

    [Test]
    public void Dropout_zeroes_and_scales_only_while_training()
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        using var dropout = nn.Dropout(0.5);
        var x = ones(1000);

        var values = dropout.call(x).data<float>().ToArray();
        Assert.That(values.Distinct().Order(), Is.EqualTo(new[] { 0f, 2f }));
        Assert.That(values.Average(), Is.EqualTo(1).Within(0.1));
        dropout.eval();
        Assert.That(dropout.call(x).data<float>(), Is.All.EqualTo(1f));
    }

    [Test]
    public void Input_of_another_number_of_dimensions_is_refused_by_normalisation()
    {
        using var scope = NewDisposeScope();
        using var norm = nn.BatchNorm2d(2);

        Assert.That(() => norm.call(ones(2, 2)), Throws.ArgumentException);
    }

    [Test]
    public void Rarer_options_are_refused_and_not_ignored()
    {
        Assert.That(() => nn.Embedding(2, 2, sparse: true), Throws.TypeOf<NotSupportedException>());
        Assert.That(() => nn.Conv2d(1, 1, 3, padding_mode: PaddingModes.Circular), Throws.TypeOf<NotSupportedException>());
        Assert.That(() => optim.Adam([], amsgrad: true), Throws.TypeOf<NotSupportedException>());
        Assert.That(() => zeros([1], names: ["a"]), Throws.TypeOf<NotSupportedException>());
    }

    private sealed class Model : nn.Module<Tensor, Tensor>
    {
        public readonly Parameter _scale = nn.Parameter(ones(3));
        public readonly Linear _first = nn.Linear(3, 3);
        private readonly Tensor _offset = zeros(3);
        private readonly ModuleList<Linear> _blocks = nn.ModuleList(nn.Linear(3, 3, hasBias: false), nn.Linear(3, 3, hasBias: false));
        private readonly BatchNorm1d _norm = nn.BatchNorm1d(3);

        public Model()
            : base(nameof(Model)) => RegisterComponents();

        public override Tensor forward(Tensor input)
        {
            var x = _first.call(input) * _scale + _offset;
            foreach (var block in _blocks) x = block.call(x).relu();
            return _norm.call(x);
        }

        public Tensor get(string name) => state_dict()[name];
    }
}
