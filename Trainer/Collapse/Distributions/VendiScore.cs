using System.Numerics.Tensors;
using GanAssets.Trainer.Collapse.Pairs;

namespace GanAssets.Trainer.Collapse.Distributions;

/// <summary>
/// The Vendi score (Friedman and Dieng, "The Vendi Score: A Diversity Evaluation Metric for Machine Learning", 2023) with the cosine
/// kernel: exp of the entropy, −Σ λ ln λ, of the eigenvalues of K/n. It is the number of different sprites that a set amounts to.
/// </summary>
/// <remarks>
/// K is XXᵀ of the rows X at unit length, and XᵀX has the same eigenvalues apart from zeros (Friedman and Dieng, section 3), so the
/// smaller of the two is decomposed. Read the score as a ratio to that of equally many real sprites, and never alone: noise scores high.
/// </remarks>
public static class VendiScore
{
    /// <summary>
    /// Measures the score. It is not changed by a rotation of the features or by the length of rows, but by a shift: features that are all
    /// positive are all similar.
    /// </summary>
    /// <param name="features">A row of all 0, which has no direction, is similar to its likes alone.</param>
    /// <returns>1 for sprites all alike, up to the number of rows or of features plus 1; NaN with fewer than two rows.</returns>
    public static double Of(FeatureMatrix features)
    {
        var rows = features.Rows;
        if (rows < 2)
            return double.NaN;

        var (vectors, zeros) = UnitRows(features);
        var gram = rows > features.Columns
            ? GramMatrix.Of(Transpose(vectors, features.Columns), rows)
            : GramMatrix.Of(vectors, features.Columns);

        // The rows of all 0 are a block of ones apart from the rest: an eigenvalue of its own.
        var entropy = Entropy(zeros / (double)rows);
        if (zeros < rows)
            entropy += SymmetricMatrix.Eigenvalues(gram / rows).Sum(Entropy);

        return Math.Exp(entropy);
    }

    private static (double[] Vectors, int Zeros) UnitRows(FeatureMatrix features)
    {
        var zeros = 0;
        var vectors = new double[features.Values.Length];
        for (var i = 0; i < features.Rows; i++)
        {
            var vector = vectors.AsSpan(i * features.Columns, features.Columns);
            TensorPrimitives.ConvertTruncating<float, double>(features.Row(i), vector);
            var length = TensorPrimitives.Norm<double>(vector);
            if (length > 0)
                TensorPrimitives.Divide(vector, length, vector);
            else
                zeros++;
        }

        return (vectors, zeros);
    }

    private static double[] Transpose(double[] values, int columns)
    {
        var rows = values.Length / columns;
        var transposed = new double[values.Length];
        for (var i = 0; i < values.Length; i++)
            transposed[(i % columns * rows) + (i / columns)] = values[i];

        return transposed;
    }

    private static double Entropy(double eigenvalue) => eigenvalue > 0 ? -eigenvalue * Math.Log(eigenvalue) : 0;
}
