namespace GanAssets.Trainer.Collapse.Distributions;

/// <summary>
/// The Inception Score (Salimans et al., "Improved Techniques for Training GANs", 2016) with the classes of any classifier:
/// exp E KL(p(y|x) ‖ p(y)), p(y) being the mean over the sprites.
/// </summary>
public static class InceptionScore
{
    /// <summary>The fewest sprites, however few the classes.</summary>
    public const int MinimumRows = 100;

    /// <summary>
    /// The fewest sprites for each class. p(y) of n sprites lowers the score by a share of up to about (C − 1)/2n: 5 % at ten a class.
    /// </summary>
    public const int RowsPerClass = 10;

    /// <summary>
    /// Measures the score: 1 where the classifier sees the same in every sprite, up to C where it is sure of each and sees all C classes
    /// equally often. It says nothing of variety inside a class.
    /// </summary>
    /// <param name="probabilities">N×C class probabilities; each row sums to 1.</param>
    /// <returns>1 to C; NaN with fewer sprites than <see cref="MinimumRows"/>, or than <see cref="RowsPerClass"/> for each class.</returns>
    /// <exception cref="ArgumentException">A row is no distribution: a number is negative, or they do not sum to 1 within .001.</exception>
    public static double Of(FeatureMatrix probabilities)
    {
        var classes = probabilities.Columns;
        var mean = new double[classes];
        for (var row = 0; row < probabilities.Rows; row++)
        {
            var sum = 0.0;
            for (var i = 0; i < classes; i++)
            {
                double probability = probabilities.Row(row)[i];
                if (probability < 0)
                    throw new ArgumentException($"Row {row} holds the probability {probability}.", nameof(probabilities));

                sum += probability;
                mean[i] += probability / probabilities.Rows;
            }

            if (Math.Abs(sum - 1) > 0.001)
                throw new ArgumentException($"The probabilities of row {row} sum to {sum}, not to 1.", nameof(probabilities));
        }

        if (probabilities.Rows < Math.Max(MinimumRows, RowsPerClass * classes))
            return double.NaN;

        var divergence = 0.0;
        for (var row = 0; row < probabilities.Rows; row++)
        {
            for (var i = 0; i < classes; i++)
            {
                double probability = probabilities.Row(row)[i];
                if (probability > 0)
                    divergence += probability * Math.Log(probability / mean[i]);
            }
        }

        // Rounding leaves equal rows a little below 0.
        return Math.Exp(Math.Max(0, divergence) / probabilities.Rows);
    }
}
