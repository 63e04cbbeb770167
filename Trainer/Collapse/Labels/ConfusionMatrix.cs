namespace GanAssets.Trainer.Collapse.Labels;

/// <summary>How often each value of one attribute was asked for, and which value a classifier saw.</summary>
public sealed class ConfusionMatrix
{
    private readonly int[,] _counts;
    private readonly int _values;
    private readonly int _total;

    /// <summary>Counts one attribute of many sprites.</summary>
    /// <param name="values">The number of values of the attribute, V.</param>
    /// <param name="labels">N×A requested (or true) indices; a negative one is unknown and not counted.</param>
    /// <param name="predictions">N×A indices that the classifier saw, 0 to V − 1.</param>
    /// <param name="attribute">The attribute's place in a row, 0 to A − 1.</param>
    /// <param name="attributes">The number of attributes, A.</param>
    /// <exception cref="ArgumentException">The arrays differ in length, or an index is not one of the V values.</exception>
    public ConfusionMatrix(int values, ReadOnlySpan<int> labels, ReadOnlySpan<int> predictions, int attribute, int attributes)
    {
        if (labels.Length != predictions.Length)
            throw new ArgumentException($"{labels.Length} labels stand against {predictions.Length} predictions.", nameof(predictions));

        _values = values;
        _counts = new int[values, values];
        for (var i = attribute; i < labels.Length; i += attributes)
        {
            if (labels[i] < 0)
                continue;

            if (labels[i] >= values || predictions[i] < 0 || predictions[i] >= values)
            {
                throw new ArgumentException(
                    $"Row {i / attributes} has label {labels[i]} and prediction {predictions[i]} in an attribute of {values} values.");
            }

            _counts[labels[i], predictions[i]]++;
            _total++;
        }
    }

    /// <summary>The share of sprites in which the requested value was seen, 0 to 1; NaN without sprites.</summary>
    public double Accuracy => Enumerable.Range(0, _values).Sum(value => _counts[value, value]) / (double)_total;

    /// <summary>
    /// Cohen's kappa (1960): accuracy beyond what chance gives, 1 for perfect and 0 for an attribute that is ignored, however
    /// unevenly its values are spread; below 0 when worse than chance. NaN without sprites.
    /// </summary>
    public double Kappa
    {
        get
        {
            var total = (double)_total;
            var chance = Enumerable.Range(0, _values).Sum(value => CountOf(value) / total * (PredictedCountOf(value) / total));

            // All requests and all predictions are of one value: 0/0, and nothing went wrong.
            return chance == 1 ? 1 : (Accuracy - chance) / (1 - chance);
        }
    }

    /// <summary>How many sprites were requested with a value.</summary>
    public int CountOf(int value) => Enumerable.Range(0, _values).Sum(seen => _counts[value, seen]);

    /// <summary>The share of the sprites requested with a value in which it was seen, 0 to 1; NaN where none was requested.</summary>
    public double AccuracyOf(int value) => _counts[value, value] / (double)CountOf(value);

    private int PredictedCountOf(int value) => Enumerable.Range(0, _values).Sum(requested => _counts[requested, value]);
}
