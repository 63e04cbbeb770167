using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Layers;

/// <summary>Sets a share of the activations to 0 at random in training, and enlarges the others to keep the mean (Srivastava et al. 2014).</summary>
/// <param name="share">The share, 0…1 exclusive.</param>
public sealed class DropoutLayer(double share) : nn.Module<Tensor, Tensor>(nameof(DropoutLayer))
{
    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => training
        ? input * ((rand(input.shape, device: input.device) >= share).to_type(float32) / (1 - share))
        : input;
}
