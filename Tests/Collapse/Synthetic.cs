using GanAssets.Trainer.Collapse;

namespace GanAssets.Tests.Collapse;

/// <summary>Made-up features, the same for the same seed.</summary>
internal static class Synthetic
{
    public static FeatureMatrix Gaussian(int rows, int columns, int seed, double scale = 1, double shift = 0)
    {
        var random = new Random(seed);
        return Matrix(rows, columns, (_, _) => shift + (scale * Normal(random)));
    }

    public static FeatureMatrix Matrix(int rows, int columns, Func<int, int, double> value)
    {
        var values = new float[rows * columns];
        for (var i = 0; i < values.Length; i++)
            values[i] = (float)value(i / columns, i % columns);

        return new FeatureMatrix(values, rows, columns);
    }

    public static FeatureMatrix Map(FeatureMatrix source, Func<float, int, double> value) =>
        Matrix(source.Rows, source.Columns, (row, column) => value(source.Row(row)[column], column));

    public static FeatureMatrix Shuffled(FeatureMatrix source, int seed)
    {
        var order = Enumerable.Range(0, source.Rows).ToArray();
        new Random(seed).Shuffle(order);
        return source.Subset(order);
    }

    public static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
