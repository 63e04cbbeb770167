using System.Numerics.Tensors;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Distributions;

namespace GanAssets.Trainer.Bench.Modes.Digits;

/// <summary>Which of the 1000 modes stacks are of, as a classifier names their digits.</summary>
internal sealed class StackModes
{
    private const int Modes = DigitImages.Classes * DigitImages.Classes * DigitImages.Classes;

    private readonly List<DigitProbabilities> _looks = [];
    private readonly List<int> _counts = [];

    /// <summary>The number of stacks in each mode.</summary>
    public int[] Counts { get; } = new int[Modes];

    /// <summary>The modes that have a stack.</summary>
    public int Covered => Counts.Count(count => count > 0);

    /// <summary>Looks at more stacks.</summary>
    /// <param name="classifier">What names the digits.</param>
    /// <param name="stacks">A row of <see cref="DigitStacks.Length"/> each.</param>
    public void Add(DigitClassifier classifier, FeatureMatrix stacks)
    {
        var look = new DigitProbabilities(classifier.Probabilities(stacks.Values));
        for (var stack = 0; stack < stacks.Rows; stack++)
        {
            var first = stack * DigitStacks.Height;
            Counts[(((look.Likeliest(first) * DigitImages.Classes) + look.Likeliest(first + 1)) * DigitImages.Classes) + look.Likeliest(first + 2)]++;
        }

        _looks.Add(look);
        _counts.Add(stacks.Rows);
    }

    /// <summary>
    /// The Vendi score of the first stacks under the probability product kernel Σ √(p·q) over the 1000 modes: how many
    /// modes there are, each as far as the classifier is sure of it.
    /// </summary>
    /// <remarks>Jebara, Kondor and Howard, "Probability Product Kernels" (2004).</remarks>
    /// <param name="most">The most stacks that take part.</param>
    public double Vendi(int most)
    {
        var rows = Math.Min(most, _counts.Sum());
        var roots = new float[rows * Modes];
        var row = 0;
        foreach (var (look, count) in _looks.Zip(_counts))
        {
            for (var stack = 0; stack < count && row < rows; stack++, row++)
            {
                WriteRoots(look, stack * DigitStacks.Height, roots.AsSpan(row * Modes, Modes));
            }
        }

        return VendiScore.Of(new FeatureMatrix(roots, rows, Modes));
    }

    // The digits' probabilities are independent, so those of a mode are products.
    private static void WriteRoots(DigitProbabilities look, int first, Span<float> roots)
    {
        for (var mode = 0; mode < Modes; mode++)
        {
            var (hundreds, rest) = Math.DivRem(mode, DigitImages.Classes * DigitImages.Classes);
            var (tens, ones) = Math.DivRem(rest, DigitImages.Classes);
            roots[mode] = look.Of(first)[hundreds] * look.Of(first + 1)[tens] * look.Of(first + 2)[ones];
        }

        TensorPrimitives.Sqrt(roots, roots);
    }
}
