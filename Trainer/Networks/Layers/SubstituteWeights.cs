using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Layers;

/// <summary>
/// While it lives, other tensors stand for some parameters wherever the layers of this thread look for them. They may be the
/// results of operations, so that a loss has gradients through weights which it has not yet led to.
/// </summary>
/// <remarks>A layer that is to take part asks <see cref="For"/> for each of its parameters when it runs.</remarks>
public sealed class SubstituteWeights : IDisposable
{
    [ThreadStatic]
    private static SubstituteWeights? _current;

    private readonly Dictionary<Parameter, Tensor> _substitutes = new(ReferenceEqualityComparer.Instance);
    private readonly SubstituteWeights? _outer = _current;

    /// <summary>Puts tensors in the place of parameters, until it is disposed of.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="substitutes">As many tensors of the same shapes; the caller keeps them alive.</param>
    public SubstituteWeights(IReadOnlyList<Parameter> parameters, IReadOnlyList<Tensor> substitutes)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            _substitutes.Add(parameters[i], substitutes[i]);
        }

        _current = this;
    }

    /// <summary>What stands for a parameter at present: mostly itself.</summary>
    /// <param name="parameter">A parameter of the layer that asks.</param>
    public static Tensor For(Parameter parameter) =>
        _current is { } scope && scope._substitutes.TryGetValue(parameter, out var substitute) ? substitute : parameter;

    /// <summary>Lets the parameters stand for themselves again.</summary>
    public void Dispose() => _current = _outer;
}
