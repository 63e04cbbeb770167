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

    /// <summary>The number of pairs of values that occur.</summary>
    public int SeenPairs { get; private set; }

    /// <summary>The number of rows in which something occurs.</summary>
    public int SeenRows { get; private set; }

    /// <summary>The number of columns in which something occurs.</summary>
    public int SeenColumns { get; private set; }

    /// <summary>Whether each value of the row's attribute goes with one value of the column's.</summary>
    public bool RowsDecideColumns => SeenPairs == SeenRows;

    /// <summary>Whether each value of the column's attribute goes with one value of the row's.</summary>
    public bool ColumnsDecideRows => SeenPairs == SeenColumns;

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
                table.Add(row, column);
            }
        }

        return table;
    }

    /// <summary>How many sprites would have a pair of values if the attributes were independent.</summary>
    public double Expected(int row, int column) => Total == 0 ? 0 : (double)_rowSums[row] * _columnSums[column] / Total;

    /// <summary>The number of pairs that occur in fewer sprites than the limit.</summary>
    public int PairsBelow(int limit)
    {
        var pairs = 0;
        foreach (var count in _counts)
        {
            pairs += count > 0 && count < limit ? 1 : 0;
        }

        return pairs;
    }

    private void Add(int row, int column)
    {
        Total++;
        SeenPairs += _counts[row, column]++ == 0 ? 1 : 0;
        SeenRows += _rowSums[row]++ == 0 ? 1 : 0;
        SeenColumns += _columnSums[column]++ == 0 ? 1 : 0;
    }
}
