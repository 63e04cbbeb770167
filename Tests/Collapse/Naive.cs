using GanAssets.Trainer.Collapse;

namespace GanAssets.Tests.Collapse;

/// <summary>The definitions written down in double precision, over the whole matrix of distances.</summary>
internal static class Naive
{
    public static double Distance(FeatureMatrix a, int i, FeatureMatrix b, int j)
    {
        var sum = 0.0;
        for (var column = 0; column < a.Columns; column++)
            sum += Math.Pow((double)a.Row(i)[column] - b.Row(j)[column], 2);

        return sum;
    }

    public static double[] Neighbours(FeatureMatrix features, int row, int count) =>
        Enumerable.Range(0, features.Rows)
            .Where(other => other != row)
            .Select(other => Distance(features, row, features, other))
            .Order()
            .Take(count)
            .ToArray();

    public static bool[,] InBall(FeatureMatrix centres, int neighbours, FeatureMatrix points)
    {
        var inside = new bool[points.Rows, centres.Rows];
        for (var ball = 0; ball < centres.Rows; ball++)
        {
            var radius = Neighbours(centres, ball, neighbours)[^1];
            for (var point = 0; point < points.Rows; point++)
                inside[point, ball] = Distance(points, point, centres, ball) <= radius;
        }

        return inside;
    }
}
