using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Bench.Modes.Digits;

/// <summary>A small convolutional network that names digits.</summary>
/// <remarks>Brightness in 0…1, [N, 1, 32, 32] → logits, [N, 10].</remarks>
internal sealed class DigitClassifier : nn.Module<Tensor, Tensor>
{
    /// <summary>The side of its input: a digit of 28 pixels with 2 around it.</summary>
    public const int Side = 32;

    private const int BatchSize = 1000;
    private const int Features = 128;
    private const int LastSide = Side / 8;
    private const int LastChannels = 64;

    private readonly Conv2d _first;
    private readonly Conv2d _second;
    private readonly Conv2d _third;
    private readonly Linear _features;
    private readonly Linear _logits;

    /// <summary>Creates the network with fresh weights.</summary>
    public DigitClassifier()
        : base(nameof(DigitClassifier))
    {
        _first = nn.Conv2d(1, 32, 5, stride: 2, padding: 2);
        _second = nn.Conv2d(32, 64, 3, stride: 2, padding: 1);
        _third = nn.Conv2d(64, LastChannels, 3, stride: 2, padding: 1);
        _features = nn.Linear(LastChannels * LastSide * LastSide, Features);
        _logits = nn.Linear(Features, DigitImages.Classes);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input)
    {
        var activations = nn.functional.relu(_first.forward(input));
        activations = nn.functional.relu(_second.forward(activations));
        activations = nn.functional.relu(_third.forward(activations));
        return _logits.forward(nn.functional.relu(_features.forward(activations.flatten(1))));
    }

    /// <summary>How likely each number is.</summary>
    /// <param name="digits">N×32×32 numbers from 0 to 1.</param>
    /// <returns>N×10 probabilities.</returns>
    public float[] Probabilities(ReadOnlyMemory<float> digits)
    {
        const int length = Side * Side;
        var count = digits.Length / length;
        var probabilities = new float[count * DigitImages.Classes];
        using var _ = no_grad();
        for (var start = 0; start < count; start += BatchSize)
        {
            using var scope = NewDisposeScope();
            var batch = Math.Min(BatchSize, count - start);
            var input = tensor(digits.Slice(start * length, batch * length).ToArray(), [batch, 1, Side, Side]);
            nn.functional.softmax(forward(input), 1).data<float>().ToArray().CopyTo(probabilities, start * DigitImages.Classes);
        }

        return probabilities;
    }
}
