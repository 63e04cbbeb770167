using GanAssets.Trainer.Bench;
using GanAssets.Trainer.Cli.Display;
using GanAssets.Trainer.Cli.Json;
using GanAssets.Trainer.IO;

namespace GanAssets.Trainer.Cli.Verbs.Bench;

/// <summary>What all benches show while they measure, and in the end.</summary>
internal static class BenchProgress
{
    /// <summary>Measures under a title.</summary>
    /// <param name="title">What is being done.</param>
    /// <param name="folder">Where the rows are.</param>
    /// <param name="measure">The work; it is handed what shows its progress.</param>
    public static IReadOnlyList<T> Run<T>(string title, BenchFolder folder, Func<Action<double, string>, IReadOnlyList<T>> measure)
    {
        IReadOnlyList<T> rows = [];
        try
        {
            Progress.Run(title, display => rows = measure(display.Show));
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine($"What is measured so far is in {folder.Rows}; the same command goes on from there.");
            throw;
        }

        return rows;
    }

    /// <summary>Keeps the table, and prints it or the rows behind it.</summary>
    public static void Finish<T>(BenchFolder folder, string table, IReadOnlyList<T> rows, bool json)
    {
        AtomicFile.WriteText(folder.Table, table);
        if (json)
        {
            JsonOutput.Print(rows);
        }
        else
        {
            Console.Out.Write(table);
        }

        Console.Error.WriteLine($"The table is in {folder.Table}, all figures are in {folder.Rows}.");
    }
}
