using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.HiddenLabels;

/// <summary>
/// What a discriminator adds to its logit for a sample's hidden label: e(k)·φ(x), as attributes enter it (Miyato and Koyama
/// 2018). The label is the last column of the attributes.
/// </summary>
public sealed class LabelProjection : nn.Module<Tensor, Tensor, Tensor>
{
    private readonly AttributeEmbedding _labels;
    private readonly int _column;

    /// <summary>Creates the vectors.</summary>
    /// <param name="labels">The number of labels.</param>
    /// <param name="column">The column of the attributes in which labels stand: behind those of the attributes.</param>
    /// <param name="featureLength">Length of φ, F.</param>
    public LabelProjection(int labels, int column, long featureLength)
        : base(nameof(LabelProjection))
    {
        _labels = new AttributeEmbedding([labels], [false], featureLength, deviation: 0.05);
        _column = column;
        RegisterComponents();
    }

    /// <summary>What is added to the logits.</summary>
    /// <param name="features">φ, [N, F].</param>
    /// <param name="attributes">Attribute indices and the label, [N, A + 1]; or [N, A] where labels are not known, as those of a held-out sample.</param>
    /// <returns>[N].</returns>
    public override Tensor forward(Tensor features, Tensor attributes) => attributes.shape[1] > _column
        ? (_labels.forward(attributes.narrow(1, _column, 1)).squeeze(1) * features).sum(1)
        : zeros([features.shape[0]], device: features.device);
}
