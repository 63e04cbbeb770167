using GanAssets.Trainer.Doctor;
using Spectre.Console;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>Prints what the doctor found, a line a thing, and below a thing the line that mends it.</summary>
internal static class DoctorTable
{
    private const int StateWidth = 9;
    private const int NameWidth = 14;

    /// <summary>Prints findings and the conclusion.</summary>
    public static void Print(DoctorReport report)
    {
        foreach (var finding in report.Findings)
        {
            Print(finding.State);
            Console.Out.WriteLine($"{finding.Name,-NameWidth}{finding.Text}");
            if (finding.Mend is { } mend)
            {
                Console.Out.WriteLine($"{new string(' ', StateWidth + NameWidth)}→ {mend}");
            }
        }

        var missing = report.Findings.Where(finding => finding.State == FindingState.Missing).Select(finding => finding.Name).ToArray();
        Console.Out.WriteLine(missing.Length == 0
            ? "Everything that is needed is here."
            : $"Missing: {string.Join(", ", missing)}; the lines after → mend it.");
    }

    // Spectre leaves the colour away on a dumb terminal and under NO_COLOR, but not where the output is a file.
    private static void Print(FindingState state)
    {
        var (word, color) = Look(state);
        if (Console.IsOutputRedirected)
        {
            Console.Out.Write(word.PadRight(StateWidth));
        }
        else
        {
            AnsiConsole.Write(new Text(word.PadRight(StateWidth), new Style(color)));
        }
    }

    private static (string Word, Color Color) Look(FindingState state) => state switch
    {
        FindingState.Ok => ("ok", Color.Green),
        FindingState.Warn => ("warn", Color.Yellow),
        _ => ("missing", Color.Red),
    };
}
