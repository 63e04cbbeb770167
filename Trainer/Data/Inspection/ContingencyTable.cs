namespace GanAssets.Trainer.Data.Inspection;

/// <summary>How often the values of one attribute occur with those of another, where both are known.</summary>
internal sealed class ContingencyTable
{
    private readonly int[,] _counts;
    private readonly int[] _rowSums;
    private readonly int[] _columnSums;

    private ContingencyTable(int rows, int columns)
    {
        _counts = new int[rows, columns];
        _rowSums = new int[rows];
        _columnSums = new int[columns];
    }

    /// <summary>The number of values of the one attribute.</summary>
    public int Rows => _rowSums.Length;

    /// <summary>The number of values of the other attribute.</summary>
    public int Columns => _columnSums.Length;

    /// <summary>The number of sprites of which both are known.</summary>
    public int Total { get; private set; }

    /// <summary>The number of sprites with a pair of values.</summary>
    public int this[int row, int column] => _counts[row, column];

    /// <summary>Counts two attributes of a set.</summary>
    public static ContingencyTable Of(SpriteSet set, int rowAttribute, int columnAttribute)
    {
        var attributes = set.Schema.Attributes;
        var table = new ContingencyTable(attributes[rowAttribute].Values.Count, attributes[columnAttribute].Values.Count);
        for (var sprite = 0; sprite < set.Count; sprite++)
        {
            var labels = set.LabelsOf(sprite);
            if (labels[rowAttribute] is >= 0 and var row && labels[columnAttribute] is >= 0 and var column)
            {
                table._counts[row, column]++;
                table._rowSums[row]++;
                table._columnSums[column]++;
                table.Total++;
            }
        }

        return table;
    }

    /// <summary>How many sprites would have a pair of values if the attributes were independent.</summary>
    public double Expected(int row, int column) => Total == 0 ? 0 : (double)_rowSums[row] * _columnSums[column] / Total;

    /// <summary>The number of values that occur in some row.</summary>
    public int SeenRows => _rowSums.Count(sum => sum > 0);

    /// <summary>The number of values that occur in some column.</summary>
    public int SeenColumns => _columnSums.Count(sum => sum > 0);

    /// <summary>Whether each value of the row's attribute goes with one value of the column's.</summary>
    public bool RowsDecideColumns() => Enumerable.Range(0, Rows).All(row => Enumerable.Range(0, Columns).Count(column => _counts[row, column] > 0) <= 1);

    /// <summary>Whether each value of the column's attribute goes with one value of the row's.</summary>
    public bool ColumnsDecideRows() => Enumerable.Range(0, Columns).All(column => Enumerable.Range(0, Rows).Count(row => _counts[row, column] > 0) <= 1);
}
