using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Tests.Remedies;

/// <summary>Points to train on for moments.</summary>
internal static class Points
{
    /// <summary>Points on a circle of radius 1 at eight places.</summary>
    public static PointData Ring(int count)
    {
        var points = new float[2 * count];
        for (var i = 0; i < count; i++)
        {
            (points[2 * i], points[(2 * i) + 1]) = ((float)Math.Cos(Math.PI * i / 4), (float)Math.Sin(Math.PI * i / 4));
        }

        return new PointData(points, 2, CPU);
    }
}
