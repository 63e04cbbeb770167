using GanAssets.Trainer.Bench.Plants;
using GanAssets.Trainer.Data;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Bench.Modes.Digits;

/// <summary>Trains the classifier that names digits.</summary>
internal static class DigitClassifierTrainer
{
    private const int Seed = 1;
    private const int DefaultEpochs = 30;
    private const int BatchSize = 64;
    private const int SquareLength = DigitClassifier.Side * DigitClassifier.Side;
    private const double LearningRate = 2e-3;
    private const double HeldOut = 0.1;

    /// <summary>Divides digits into those to learn from and a tenth that is held out, the same at every call.</summary>
    public static (DigitImages Training, DigitImages HeldOut) Split(DigitImages digits)
    {
        var order = Enumerable.Range(0, digits.Count).Shuffled(new SplitMix64(Seed));
        var heldOut = (int)(HeldOut * digits.Count);
        return (digits.Subset(order.AsSpan(heldOut)), digits.Subset(order.AsSpan(0, heldOut)));
    }

    /// <summary>Trains: cross-entropy, Adam with a linearly falling step size, each digit moved by up to 2 pixels.</summary>
    /// <param name="digits">The training part.</param>
    /// <param name="progress">Told the share done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <param name="epochs">How often each digit is seen, on average.</param>
    /// <exception cref="OperationCanceledException">A stop was asked for.</exception>
    public static DigitClassifier Train(DigitImages digits, Action<double> progress, CancellationToken stop, int epochs = DefaultEpochs)
    {
        manual_seed(Seed);
        var classifier = new DigitClassifier();
        using var scope = NewDisposeScope();
        using var optimizer = optim.Adam(classifier.parameters(), LearningRate);
        var steps = Math.Max(1, epochs * digits.Count / BatchSize);
        var random = new SplitMix64(Seed);
        for (var step = 0; step < steps; step++)
        {
            stop.ThrowIfCancellationRequested();
            using var stepScope = NewDisposeScope();
            foreach (var group in optimizer.ParamGroups)
            {
                group.LearningRate = LearningRate * (1 - ((double)step / steps));
            }

            var (squares, numbers) = Batch(digits, random);
            var loss = nn.functional.cross_entropy(classifier.forward(squares), numbers);
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
            progress((step + 1.0) / steps);
        }

        classifier.eval();
        return classifier;
    }

    /// <summary>The share of digits that are named right.</summary>
    public static double Accuracy(DigitClassifier classifier, DigitImages digits)
    {
        var squares = new float[digits.Count * SquareLength];
        for (var i = 0; i < digits.Count; i++)
        {
            DigitPadding.Write(digits.Pixels(i), squares.AsSpan(i * SquareLength, SquareLength));
        }

        var probabilities = new DigitProbabilities(classifier.Probabilities(squares));
        return Enumerable.Range(0, digits.Count).Count(i => probabilities.Likeliest(i) == digits.Numbers[i]) / (double)digits.Count;
    }

    private static (Tensor Squares, Tensor Numbers) Batch(DigitImages digits, SplitMix64 random)
    {
        const int places = (2 * DigitPadding.Middle) + 1;
        var squares = new float[BatchSize * SquareLength];
        var numbers = new long[BatchSize];
        for (var i = 0; i < BatchSize; i++)
        {
            var digit = random.NextBelow(digits.Count);
            numbers[i] = digits.Numbers[digit];
            DigitPadding.Write(digits.Pixels(digit), squares.AsSpan(i * SquareLength, SquareLength), random.NextBelow(places), random.NextBelow(places));
        }

        return (tensor(squares, [BatchSize, 1, DigitClassifier.Side, DigitClassifier.Side]), tensor(numbers, dtype: int64));
    }
}
