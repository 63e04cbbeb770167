using GanAssets.Trainer.Networks;

namespace GanAssets.Tests.Networks;

/// <summary>Small networks' sizes.</summary>
internal static class Shapes
{
    public static NetworkShape Of(int width, int height, params int[] valueCounts) => new(width, height, valueCounts, 8, 32, 32, 4, 16);
}
