using System.Globalization;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>Sizes of files and of memory as a person reads them.</summary>
internal static class ByteSize
{
    private static readonly string[] Units = ["kB", "MB", "GB", "TB"];

    /// <summary>Bytes in decimal units with two or three digits, such as <c>3.0 MB</c> or <c>640 kB</c>.</summary>
    /// <param name="bytes">At least 0.</param>
    public static string Text(long bytes)
    {
        if (bytes < 1000)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{bytes} B");
        }

        var (size, unit) = (bytes / 1000.0, 0);
        // 999.9 would be rounded to a thousand of the smaller unit.
        while (size >= 999.5 && unit < Units.Length - 1)
        {
            (size, unit) = (size / 1000, unit + 1);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{(size < 9.95 ? size.ToString("F1", CultureInfo.InvariantCulture) : size.ToString("F0", CultureInfo.InvariantCulture))} {Units[unit]}");
    }
}
