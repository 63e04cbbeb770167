namespace GanAssets.Trainer.Remedies.Clustering;

/// <summary>Pairs rows with columns at the least cost (the Hungarian method of Kuhn 1955, by shortest augmenting paths).</summary>
internal static class Assignment
{
    /// <summary>The column of each row in a pairing whose costs have the least sum.</summary>
    /// <param name="costs">A square table.</param>
    public static int[] Cheapest(double[,] costs)
    {
        var size = costs.GetLength(0);
        var (rowPrices, columnPrices) = (new double[size + 1], new double[size + 1]);
        var rowOf = new int[size + 1];
        for (var row = 1; row <= size; row++)
        {
            Augment(costs, row, rowOf, rowPrices, columnPrices);
        }

        var columns = new int[size];
        for (var column = 1; column <= size; column++)
        {
            columns[rowOf[column] - 1] = column - 1;
        }

        return columns;
    }

    // Rows and columns count from 1; column 0 is where the new row waits.
    private static void Augment(double[,] costs, int row, int[] rowOf, double[] rowPrices, double[] columnPrices)
    {
        var size = rowOf.Length - 1;
        var (slack, cameFrom, isDone) = (new double[size + 1], new int[size + 1], new bool[size + 1]);
        Array.Fill(slack, double.PositiveInfinity);
        rowOf[0] = row;
        var column = 0;
        while (rowOf[column] != 0)
        {
            isDone[column] = true;
            var (nearest, least) = (0, double.PositiveInfinity);
            for (var next = 1; next <= size; next++)
            {
                if (isDone[next])
                {
                    continue;
                }

                var reduced = costs[rowOf[column] - 1, next - 1] - rowPrices[rowOf[column]] - columnPrices[next];
                if (reduced < slack[next])
                {
                    (slack[next], cameFrom[next]) = (reduced, column);
                }

                if (slack[next] < least)
                {
                    (nearest, least) = (next, slack[next]);
                }
            }

            for (var other = 0; other <= size; other++)
            {
                if (isDone[other])
                {
                    rowPrices[rowOf[other]] += least;
                    columnPrices[other] -= least;
                }
                else
                {
                    slack[other] -= least;
                }
            }

            column = nearest;
        }

        while (column != 0)
        {
            rowOf[column] = rowOf[cameFrom[column]];
            column = cameFrom[column];
        }
    }
}
