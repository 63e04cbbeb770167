using GanAssets.Trainer.Export.Onnx;
using GanAssets.Trainer.Networks.HiddenLabels;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks;

/// <summary>
/// Several trained generators as one: the last component of a latent chooses which of them makes a sample, each as often as
/// the others, and the components before it are that one's latent.
/// </summary>
/// <remarks>All of them run for every sample, and one result is taken, so a sample costs as much as it has generators.</remarks>
public sealed class EnsembleGenerator : GeneratorNetwork
{
    private readonly ModuleList<GeneratorNetwork> _members;
    private readonly LatentLabels _choice;

    /// <summary>Joins generators.</summary>
    /// <param name="members">At least two, in evaluation mode, that make samples of one shape of the same attributes.</param>
    public EnsembleGenerator(IReadOnlyList<GeneratorNetwork> members)
        : base(nameof(EnsembleGenerator))
    {
        LatentLength = members.Max(member => member.LatentLength) + 1;
        _members = new ModuleList<GeneratorNetwork>([.. members]);
        _choice = new LatentLabels(members.Count);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override int LatentLength { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor latent, Tensor attributes)
    {
        var chosen = _choice.OneHot(latent.select(1, LatentLength - 1));
        return _members.Select((member, k) =>
        {
            var samples = member.forward(latent.narrow(1, 0, member.LatentLength), attributes);
            return samples * chosen.select(1, k).reshape([-1, .. samples.shape.Skip(1).Select(_ => 1L)]);
        }).Aggregate((sum, samples) => sum + samples);
    }

    /// <inheritdoc/>
    public override OnnxValue Write(OnnxGraph graph, OnnxValue latent, OnnxValue attributes)
    {
        var chosen = _choice.WriteOneHot(graph, graph.Slice(latent, 1, LatentLength - 1, LatentLength));
        return _members.Select((member, k) => graph.Mul(
            member.Write(graph, graph.Slice(latent, 1, 0, member.LatentLength), attributes),
            graph.Unsqueeze(graph.Slice(chosen, 1, k, k + 1), 2, 3))).Aggregate(graph.Add);
    }
}
