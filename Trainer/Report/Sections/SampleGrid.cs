using GanAssets.Trainer.Data;
using GanAssets.Trainer.Imaging;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Report.Sections;

/// <summary>What training drew at some step; the same requests each time.</summary>
/// <param name="Step">Steps taken.</param>
/// <param name="Atlas">The sprites on their grey squares; or the whole grid as one picture, where it is laid out in another way.</param>
public sealed record SampleGrid(long Step, SpriteAtlas Atlas)
{
    private const int MostGrids = 40;

    /// <summary>Reads a run's grids, evenly chosen where there are many; the last is always among them.</summary>
    /// <exception cref="InputException">A grid cannot be read.</exception>
    internal static IReadOnlyList<SampleGrid> Read(RunFolder folder, RunData data)
    {
        var files = folder.Samples().ToArray();
        var count = Math.Min(MostGrids, files.Length);
        return [.. Enumerable.Range(1, count)
            .Select(i => files[((long)i * files.Length / count) - 1])
            .Select(file => new SampleGrid(file.Step, SpriteAtlas.Of(Read(file.Path, data))))];
    }

    private static SpriteSet Read(string path, RunData data)
    {
        var (size, rgba) = PngFile.Read(path);
        var count = Math.Min(RunRecorder.GridSide * RunRecorder.GridSide, data.HeldOut.Count);
        var options = new ContactSheetOptions();
        var scale = data.Finish.PixelScale;
        var layout = new ContactSheetLayout(
            data.Finish.Width * scale, data.Finish.Height * scale, RunRecorder.GridSide, (count + RunRecorder.GridSide - 1) / RunRecorder.GridSide, options);
        return (layout.SheetWidth, layout.SheetHeight) == (size.Width, size.Height)
            ? Cut(rgba, size.Width, layout, count, options.Zoom * scale)
            : Unlabelled(size.Width, size.Height, rgba, 1);
    }

    /// <summary>Takes the sprites out of a grid, a pixel from each block.</summary>
    private static SpriteSet Cut(byte[] sheet, int sheetWidth, ContactSheetLayout layout, int count, int block)
    {
        var (width, height) = (layout.CellWidth / block, layout.CellHeight / block);
        var rgba = new byte[count * width * height * 4];
        for (var i = 0; i < count; i++)
        {
            var (left, top) = layout.Cell(i / RunRecorder.GridSide, i % RunRecorder.GridSide);
            for (var pixel = 0; pixel < width * height; pixel++)
            {
                var (y, x) = Math.DivRem(pixel, width);
                sheet.AsSpan((((top + (y * block)) * sheetWidth) + left + (x * block)) * 4, 4).CopyTo(rgba.AsSpan(((i * width * height) + pixel) * 4));
            }
        }

        return Unlabelled(width, height, rgba, count);
    }

    private static SpriteSet Unlabelled(int width, int height, byte[] rgba, int count) =>
        new(width, height, rgba, new AttributeSchema([]), [], new string[count]);
}
