using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Imaging;

namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>What is kept of sprites in the bench's folder beside rows, table and probes.</summary>
/// <param name="folder">The folder.</param>
internal sealed class SpriteFolder(BenchFolder folder)
{
    /// <summary>A JSON line for each method's pace on a set.</summary>
    public string Paces => In("paces.jsonl");

    /// <summary>Where a method's trial is trained.</summary>
    public string Trial => In("runs", "trial");

    /// <summary>The run folder of a row.</summary>
    public string Run(SpriteRowKey key) => In("runs", key.FileName);

    /// <summary>The picture of a method on a set.</summary>
    public string Picture(string set, string method) => In("pictures", $"{set}-{method}.png");

    /// <summary>Keeps the check of a row, with all figures.</summary>
    public void Keep(SpriteRowKey key, CheckReport report) => CheckReportJson.Save(report, In("verdicts", key.FileName + ".json"));

    /// <summary>Keeps a row's sprites, so that its picture can be drawn again.</summary>
    public void Keep(SpriteRowKey key, SpriteSet sprites) => SpritePicture.Lay(sprites).Save(Sheet(key));

    /// <summary>A row's sprites, laid out; null where it has none.</summary>
    public Canvas? Kept(SpriteRowKey key)
    {
        if (!File.Exists(Sheet(key)))
        {
            return null;
        }

        var (size, rgba) = PngFile.Read(Sheet(key));
        var canvas = new Canvas(size.Width, size.Height, 0);
        canvas.Overlay(0, 0, rgba, size.Width, 1);
        return canvas;
    }

    private string Sheet(SpriteRowKey key) => In("sheets", key.FileName + ".png");

    private string In(params ReadOnlySpan<string> parts) => Path.Combine([folder.Path, .. parts]);
}
