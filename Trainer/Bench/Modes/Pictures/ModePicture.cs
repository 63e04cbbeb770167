using System.Globalization;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Imaging;

namespace GanAssets.Trainer.Bench.Modes.Pictures;

/// <summary>The picture of a method on a set: what its first seeds have made, side by side, with their figures.</summary>
internal static class ModePicture
{
    private const int MostSeeds = 5;
    private const int Paper = 0xFFFFFF;
    private const int Ink = 0x22304A;
    private const int FaintInk = 0x6B7280;
    private const int FaultInk = 0xC8401E;
    private const int Margin = 24;
    private const int Gap = 16;
    private const int TitleZoom = 3;
    private const int TextZoom = 2;
    private const int LineHeight = (BitmapFont.Height + 3) * TextZoom;
    private const int TitleHeight = (BitmapFont.Height * TitleZoom) + (2 * LineHeight);

    /// <summary>Composes the picture.</summary>
    /// <param name="set">The set.</param>
    /// <param name="method">The method.</param>
    /// <param name="rows">Its rows, a seed each; the title is about all, the first five of which there are samples are shown.</param>
    /// <param name="kept">The samples of a row; null where there are none.</param>
    public static Canvas Compose(ModeSet set, ModeMethod method, IReadOnlyList<ModeRow> rows, Func<ModeRow, FeatureMatrix?> kept)
    {
        var panels = rows.Select(row => (Row: row, Drawing: kept(row) is { } samples ? set.Draw(samples) : null)).ToArray();

        // Beside seeds that have something to show, those whose samples have not been kept take no place.
        var isDrawn = panels.Any(panel => panel.Drawing is not null);
        panels = [.. panels.Where(panel => !isDrawn || panel.Drawing is not null || panel.Row.Failure is not null).Take(MostSeeds)];
        var drawn = panels.Select(panel => panel.Drawing).OfType<Canvas>().FirstOrDefault();
        var (width, height) = (drawn?.Width ?? 0, drawn?.Height ?? 0);
        var title = $"{method.Name} on {set.Name}";
        string[] lines = [method.Description, Figures(set, rows)];
        string[][] captions = [.. panels.Select(panel => Caption(set, panel.Row))];

        // Wide enough for its letters too.
        var column = Math.Max(width, captions.SelectMany(caption => caption).Max(Measure));
        var content = Math.Max((panels.Length * (column + Gap)) - Gap, Math.Max(BitmapFont.Measure(title) * TitleZoom, lines.Max(Measure)));
        var canvas = new Canvas(
            content + (2 * Margin),
            (2 * Margin) + TitleHeight + LineHeight + height + (captions.Max(caption => caption.Length) * LineHeight),
            Paper);
        canvas.Write(Margin, Margin, title, Ink, TitleZoom);
        foreach (var (line, text) in lines.Index())
        {
            canvas.Write(Margin, Margin + ((BitmapFont.Height + 1) * TitleZoom) + (line * LineHeight), text, FaintInk, TextZoom);
        }

        foreach (var (index, (row, drawing)) in panels.Index())
        {
            var (left, top) = (Margin + (index * (column + Gap)), Margin + TitleHeight + LineHeight);
            if (drawing is not null)
            {
                canvas.Overlay(left, top, drawing.Rgba, drawing.Width, 1);
            }

            foreach (var (line, text) in captions[index].Index())
            {
                canvas.Write(left, top + height + (BitmapFont.CapHeight * TextZoom / 2) + (line * LineHeight), text, row.Failure is null ? Ink : FaultInk, TextZoom);
            }
        }

        return canvas;
    }

    private static string[] Caption(ModeSet set, ModeRow row) => row.Failure is not null
        ? [$"seed {row.Seed}: diverged"]
        : [$"seed {row.Seed}: {Modes(set, row)}", string.Join(", ", set.Figures.Skip(1).Select(figure => $"{figure.Title} {figure.Show(row.Figures[figure.Name])}"))];

    private static string Modes(ModeSet set, ModeRow row) =>
        string.Create(CultureInfo.InvariantCulture, $"{row.Figures[ModeFigure.Modes.Name]:0} of {set.Modes} modes");

    private static string Figures(ModeSet set, IReadOnlyList<ModeRow> rows)
    {
        var sum = ModeSummary.Of(rows);
        var seeds = sum.Seeds + (sum.Seeds == 1 ? " seed" : " seeds") + (sum.Failed > 0 ? $", {sum.Failed} diverged" : "");
        var means = set.Figures.Where(figure => sum.Figures.ContainsKey(figure.Name)).Select(figure => $"{figure.Title} {figure.Show(sum.Figures[figure.Name].Mean)}");
        return string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", means.Append(seeds))}{(sum.Steps > 0 ? $", {sum.Steps} steps" : "")}");
    }

    private static int Measure(string text) => BitmapFont.Measure(text) * TextZoom;
}
