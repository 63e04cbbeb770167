namespace GanAssets.Trainer.Imaging;

/// <summary>Draws round shapes with smooth edges. Their places need not be whole pixels; (0, 0) is the picture's upper left corner.</summary>
/// <param name="canvas">What is drawn on.</param>
internal sealed class SoftBrush(Canvas canvas)
{
    /// <summary>Fills a disc.</summary>
    /// <param name="x">Its centre's distance from the left edge.</param>
    /// <param name="y">Its centre's distance from the upper edge.</param>
    /// <param name="radius">Its radius in pixels.</param>
    /// <param name="color">0xRRGGBB.</param>
    /// <param name="opacity">0, nothing, to 1, covering.</param>
    public void Disc(double x, double y, double radius, int color, double opacity) =>
        Paint(x, y, radius, color, distance => opacity * Cover(radius - distance));

    /// <summary>Draws the line of a circle.</summary>
    /// <param name="x">Its centre's distance from the left edge.</param>
    /// <param name="y">Its centre's distance from the upper edge.</param>
    /// <param name="radius">The radius in pixels of the line's middle.</param>
    /// <param name="width">The line's width.</param>
    /// <param name="color">0xRRGGBB.</param>
    public void Circle(double x, double y, double radius, double width, int color) =>
        Paint(x, y, radius + (width / 2), color, distance => Cover((width / 2) - Math.Abs(radius - distance)));

    // How much of a pixel is inside, by how far its middle is from the edge.
    private static double Cover(double inside) => Math.Clamp(inside + 0.5, 0, 1);

    private void Paint(double x, double y, double radius, int color, Func<double, double> opacity)
    {
        Span<byte> pixel = [(byte)(color >> 16), (byte)(color >> 8), (byte)color, 0];
        var (left, right) = Range(x, radius, canvas.Width);
        var (top, bottom) = Range(y, radius, canvas.Height);
        for (var row = top; row < bottom; row++)
        {
            for (var column = left; column < right; column++)
            {
                pixel[3] = (byte)Math.Round(byte.MaxValue * opacity(double.Hypot(column + 0.5 - x, row + 0.5 - y)));
                canvas.Overlay(column, row, pixel, 1, 1);
            }
        }
    }

    // Clamped before it becomes whole: a generator that has run away makes points far beyond any whole number.
    private static (int First, int End) Range(double middle, double radius, int length) =>
        ((int)Math.Clamp(Math.Floor(middle - radius - 1), 0, length), (int)Math.Clamp(Math.Ceiling(middle + radius + 1), 0, length));
}
