using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Collapse.Probing;

/// <summary>
/// A small convolutional classifier that answers all questions of a <see cref="ProbeTask"/> at once. Trained on real sprites
/// alone, it is what every measure looks through: its features stand in for those of a downloaded network that never saw sprites.
/// </summary>
/// <remarks>Premultiplied RGBA in 0…1, [N, 4, H, W] → logits over all answers to all questions, [N, V].</remarks>
public sealed class ProbeClassifier : nn.Module<Tensor, Tensor>
{
    /// <summary>Length of the feature vector.</summary>
    public const int FeatureLength = 128;

    private const int SmallestSide = 4;
    private const int Channels = 64;

    private readonly ModuleList<nn.Module<Tensor, Tensor>> _convolutions;
    private readonly Linear _features;
    private readonly Linear _logits;

    /// <summary>Creates the network with fresh weights.</summary>
    /// <param name="width">Sprite width in pixels.</param>
    /// <param name="height">Sprite height in pixels.</param>
    /// <param name="answers">Answers to all questions, V.</param>
    public ProbeClassifier(int width, int height, int answers)
        : base(nameof(ProbeClassifier))
    {
        var channels = Channels / 2;
        var convolutions = new List<nn.Module<Tensor, Tensor>> { nn.Conv2d(4, channels, 3, padding: 1) };
        while (Math.Min(width, height) > SmallestSide)
        {
            convolutions.Add(nn.Conv2d(channels, Channels, 3, stride: 2, padding: 1));
            (channels, width, height) = (Channels, (width + 1) / 2, (height + 1) / 2);
        }

        _convolutions = new ModuleList<nn.Module<Tensor, Tensor>>([.. convolutions]);
        _features = nn.Linear((long)channels * width * height, FeatureLength);
        _logits = nn.Linear(FeatureLength, answers);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => Logits(Features(input));

    /// <summary>What the classifier sees in sprites before it answers: [N, 128], none negative.</summary>
    public Tensor Features(Tensor sprites)
    {
        var activations = _convolutions.Aggregate(sprites, (input, layer) => nn.functional.relu(layer.forward(input)));
        return nn.functional.relu(_features.forward(activations.flatten(1)));
    }

    /// <summary>Logits over all answers, [N, V], from features.</summary>
    public Tensor Logits(Tensor features) => _logits.forward(features);
}
