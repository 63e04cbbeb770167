using GanAssets.Trainer.Networks.Layers;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.HiddenLabels;

/// <summary>Makes the first layer of a generator.</summary>
internal static class FirstLayer
{
    /// <summary>The layer that takes the latent, with the hidden label's component in it where there is one, and the attributes' vectors.</summary>
    /// <param name="labels">Hidden labels, or null.</param>
    /// <param name="latentLength">Length of the latent without that component, Z.</param>
    /// <param name="inputs">Length of the input without it.</param>
    /// <param name="outputs">Length of an output row.</param>
    public static nn.Module<Tensor, Tensor> Make(HiddenLabelOptions? labels, long latentLength, long inputs, long outputs) => labels switch
    {
        null => new LinearLayer(inputs, outputs),
        { HasOwnInputs: true } => new SeparateLinearLayers(labels, latentLength, inputs, outputs),
        _ => new LabelledLinearLayer(labels, latentLength, inputs, outputs),
    };
}
