namespace GanAssets.Trainer.Collapse.Groups;

/// <summary>
/// The generated sprites from which single attribute values are judged: those of the whole check that were asked for the value, and
/// those made for it alone.
/// </summary>
internal sealed class ValueFakes
{
    private readonly CheckInput _input;
    private readonly int[] _order;
    private readonly int[] _predictions;

    public ValueFakes(CheckInput input, int seed)
    {
        _input = input;
        var more = input.Values?.Sprites;
        Features = more is null ? input.Fakes.Features : FeatureMatrix.Concat(input.Fakes.Features, more.Features);
        _predictions = [.. input.Fakes.Predictions, .. more?.Predictions ?? []];
        _order = Enumerable.Range(0, Features.Rows).ToArray();
        new Random(seed).Shuffle(_order);
    }

    public FeatureMatrix Features { get; }

    /// <summary>The rows of the sprites to judge a value from, in a random order.</summary>
    public int[] RowsOf(int attribute, int value) => Array.FindAll(_order, row => IsOf(row, attribute, value));

    /// <summary>The number of rows in which the probe sees a value.</summary>
    public int CountSeen(int[] rows, int attribute, int value) =>
        rows.Count(row => _predictions[(row * _input.Schema.Count) + attribute] == value);

    // A sprite made for one value has the others that go with it, more often than is fair.
    private bool IsOf(int row, int attribute, int value)
    {
        var extra = row - _input.Fakes.Features.Rows;
        return extra < 0
            ? _input.Fakes.Labels[(row * _input.Schema.Count) + attribute] == value
            : _input.Values!.Attributes[extra] == attribute && _input.Values.Values[extra] == value;
    }
}
