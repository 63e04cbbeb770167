using System.Globalization;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>Lengths of time as a person reads them.</summary>
internal static class Duration
{
    private const double MostHours = 1000;

    /// <summary>Hours, minutes and seconds, such as <c>0:04:59</c>; beyond a thousand hours only that.</summary>
    /// <param name="seconds">At least 0.</param>
    public static string Text(double seconds)
    {
        if (seconds >= MostHours * 3600)
        {
            return "over 1000 hours";
        }

        var whole = (long)Math.Round(seconds);
        return string.Create(CultureInfo.InvariantCulture, $"{whole / 3600}:{whole / 60 % 60:D2}:{whole % 60:D2}");
    }
}
