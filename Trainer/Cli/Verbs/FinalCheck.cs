using System.Diagnostics;
using GanAssets.Trainer.Cli.Display;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary>The verdict with which a training ends.</summary>
/// <param name="Report">The check of what was trained.</param>
/// <param name="Seconds">How long it took; 0 where the run had it already.</param>
internal sealed record FinalCheck(CheckReport Report, double Seconds)
{
    private const int MostReasons = 3;

    /// <summary>Checks a run's generator, unless that has been done since it was trained.</summary>
    /// <returns>The check; null where it was stopped, which the training does not suffer from.</returns>
    public static FinalCheck? Of(RunFolder folder, CancellationToken stop)
    {
        if (RunVerdict.OfNewest(folder) is { } known)
        {
            return new FinalCheck(known, 0);
        }

        var start = Stopwatch.GetTimestamp();
        var recipe = RecipeJson.Read(folder.Recipe);
        var data = RunData.Load(recipe);
        using var generator = TrainedGenerator.Load(folder, recipe, data);
        try
        {
            return new FinalCheck(CheckVerb.Check(folder, recipe, data, generator, stop), Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine($"The check was stopped; it is made up for by: ganassets check {Shell.Quote(folder.Path)}");
            return null;
        }
    }

    /// <summary>Prints the verdict with its gravest reasons.</summary>
    public void Print() => VerdictText.Print(Report, MostReasons);

    /// <summary>Says what to do now.</summary>
    public void PrintNext(RunFolder folder) => Console.Error.WriteLine(Report.Verdict == Verdict.Collapsed
        ? $"ganassets: train: the generator has collapsed; train it longer: ganassets train --resume {Shell.Quote(folder.Path)} --minutes 20"
        : $"All figures: ganassets check {Shell.Quote(folder.Path)}; next: ganassets export {Shell.Quote(folder.Path)}");
}
