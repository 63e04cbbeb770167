using GanAssets.Trainer.Export.Onnx;
using GanAssets.Trainer.Networks.Layers;
using MathNet.Numerics.Distributions;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.HiddenLabels;

/// <summary>
/// Reads a hidden label from a component of a latent: label k is the number of thresholds below the component. The
/// thresholds are normal quantiles of the cumulated prior, so that a standard normal component gives label k with its
/// prior's probability.
/// </summary>
public sealed class LatentLabels : nn.Module<Tensor, Tensor>
{
    /// <summary>The name of the thresholds in a state dictionary.</summary>
    internal const string ThresholdsName = "_thresholds";

    // No normal figure lies beyond, and a checkpoint holds no infinite numbers.
    private const double Beyond = 100;

    private readonly Tensor _thresholds;

    /// <summary>Creates labels that are equally likely.</summary>
    /// <param name="count">The number of labels, K, at least 2.</param>
    public LatentLabels(int count)
        : base(nameof(LatentLabels))
    {
        Count = count;
        _thresholds = tensor(Quantiles([.. Enumerable.Repeat(1.0, count)]), [count - 1], dtype: float32);
        RegisterComponents();
    }

    /// <summary>The number of labels, K.</summary>
    public int Count { get; }

    /// <summary>The thresholds that make a prior: the standard normal quantiles of its cumulated shares.</summary>
    /// <param name="prior">K shares, not negative; they need not sum to one.</param>
    /// <returns>K − 1 figures, ascending; a label of no weight has an empty interval.</returns>
    public static float[] Quantiles(IReadOnlyList<double> prior)
    {
        var (thresholds, sum, below) = (new float[prior.Count - 1], prior.Sum(), 0.0);
        for (var k = 0; k < thresholds.Length; k++)
        {
            below += prior[k];
            thresholds[k] = (float)Math.Clamp(Normal.InvCDF(0, 1, Math.Clamp(below / sum, 0, 1)), -Beyond, Beyond);
        }

        return thresholds;
    }

    /// <summary>Sets how likely each label is from now on.</summary>
    /// <param name="prior">K shares, not negative; they need not sum to one.</param>
    public void SetPrior(IReadOnlyList<double> prior)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        _thresholds.copy_(tensor(Quantiles(prior), [Count - 1], dtype: float32));
    }

    /// <summary>How likely each label is.</summary>
    /// <returns>K shares that sum to one.</returns>
    public double[] Prior()
    {
        var edges = Edges();
        return [.. edges.Skip(1).Zip(edges, (upper, lower) => upper - lower)];
    }

    /// <summary>The labels of components.</summary>
    /// <param name="component">The last component of latents, float32 [N].</param>
    /// <returns>int64 [N].</returns>
    public override Tensor forward(Tensor component) => Above(component).to_type(int64).sum(1);

    /// <summary>The labels of components, each as a row with a one in its place.</summary>
    /// <param name="component">The last component of latents, float32 [N].</param>
    /// <returns>float32 [N, K].</returns>
    public Tensor OneHot(Tensor component)
    {
        var (above, column) = (Above(component).to_type(float32), zeros([component.shape[0], 1], device: component.device));
        return cat([column + 1, above], 1) - cat([above, column], 1);
    }

    /// <summary>Draws components that have given labels, each as a standard normal figure within its label's interval.</summary>
    /// <param name="labels">int64 [N]; none of a label that has no weight.</param>
    /// <returns>float32 [N].</returns>
    public Tensor Draw(Tensor labels)
    {
        var thresholds = Thresholds();
        var edges = Edges();
        var which = labels.cpu().data<long>().ToArray();
        var figures = rand([which.Length]).data<float>().ToArray();
        for (var i = 0; i < figures.Length; i++)
        {
            var k = (int)which[i];
            var figure = (float)Normal.InvCDF(0, 1, edges[k] + (figures[i] * (edges[k + 1] - edges[k])));

            // A rounded figure may have left its interval, which is open below and closed above.
            figure = Math.Max(figure, k == 0 ? (float)-Beyond : MathF.BitIncrement(thresholds[k - 1]));
            figures[i] = Math.Min(figure, k == thresholds.Length ? (float)Beyond : thresholds[k]);
        }

        return tensor(figures, [figures.Length], dtype: float32).to(labels.device);
    }

    /// <summary>Latents with other labels, and all else as it was.</summary>
    /// <param name="latents">[N, Z + 1].</param>
    /// <param name="labels">int64 [N].</param>
    public Tensor Relabel(Tensor latents, Tensor labels) =>
        cat([latents.narrow(1, 0, latents.shape[1] - 1), Draw(labels).reshape(-1, 1)], 1);

    /// <summary>The labels of latents.</summary>
    /// <param name="latents">[N, Z + 1].</param>
    /// <returns>int64 [N].</returns>
    public Tensor Of(Tensor latents) => forward(latents.narrow(1, latents.shape[1] - 1, 1).squeeze(1));

    /// <summary>Writes the labels of components: float32 [N, 1] → int64 [N].</summary>
    public OnnxValue Write(OnnxGraph graph, OnnxValue component) => graph.ReduceSum(
        graph.Cast(graph.Greater(component, graph.Weights("label_thresholds", _thresholds)), OnnxType.Int64), keepDimensions: false, 1);

    /// <summary>Writes the labels as rows with a one in its place: float32 [N, 1] → float32 [N, K].</summary>
    public OnnxValue WriteOneHot(OnnxGraph graph, OnnxValue component)
    {
        var identity = new float[Count * Count];
        for (var k = 0; k < Count; k++)
            identity[k * (Count + 1)] = 1;

        return graph.Gather(graph.Initializer("label_rows", identity, Count, Count), Write(graph, component));
    }

    private Tensor Above(Tensor component) => component.reshape(-1, 1) - _thresholds > 0;

    private float[] Thresholds()
    {
        using var scope = NewDisposeScope();
        return _thresholds.cpu().data<float>().ToArray();
    }

    // The cumulated prior, from 0 to 1.
    private double[] Edges() => [0, .. Thresholds().Select(threshold => Normal.CDF(0, 1, threshold)), 1];
}
