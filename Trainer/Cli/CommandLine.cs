using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using System.Runtime.InteropServices;
using GanAssets.Trainer.Cli.Completion;
using GanAssets.Trainer.Cli.Help;
using GanAssets.Trainer.Cli.Verbs;
using GanAssets.Trainer.Cli.Verbs.Bench;
using GanAssets.Trainer.Cli.Verbs.Data;
using GanAssets.Trainer.Cli.Verbs.Pack;

namespace GanAssets.Trainer.Cli;

/// <summary>The command <c>ganassets</c>: its verbs, and how their ends become exit codes.</summary>
public static class CommandLine
{
    // A word that begins with @ is a word: file names may.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs one command line.</summary>
    /// <param name="args">The words after <c>ganassets</c>.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = Heed(PosixSignal.SIGINT, stop);
        using var terminate = Heed(PosixSignal.SIGTERM, stop);
        try
        {
            var parsed = Parse(args);
            UsageError.ThrowIfAny(parsed);
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await parsed.InvokeAsync(configuration, stop.Token);
        }
        catch (Exception fault)
        {
            return Failure.Report(fault, Console.Error);
        }
    }

    /// <summary>Takes a command line apart; what is wrong with it stands in the result.</summary>
    internal static ParseResult Parse(IReadOnlyList<string> args) => Root().Parse(args, Parsing);

    /// <summary>The command with all its verbs.</summary>
    internal static RootCommand Root()
    {
        var root = new RootCommand("Trains small generators of sprites, checks them for mode collapse, and exports them for games.")
        {
            DemoVerb.Create(),
            DataVerb.Create(),
            TrainVerb.Create(),
            AdaptVerb.Create(),
            CheckVerb.Create(),
            ReportVerb.Create(),
            ExportVerb.Create(),
            GenerateVerb.Create(),
            RecipeVerb.Create(),
            BenchVerb.Create(),
            PackVerb.Create(),
            DoctorVerb.Create(),
            CompletionVerb.Create(),
            TestVerb.Create(),
        };
        Replace(root.Options, option => option is HelpOption, HelpWithExamples.Option());
        Replace(root.Directives, directive => directive is SuggestDirective, SuggestAction.Directive());
        root.WithExamples("ganassets demo", "ganassets train sprites --out runs/mine --minutes 10", "ganassets train --help");
        return root;
    }

    private static void Replace<T>(IList<T> list, Predicate<T> old, T replacement)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (old(list[i]))
            {
                list[i] = replacement;
            }
        }
    }

    // The first signal asks for a clean end; a second one ends the process at once, as the person then wants.
    private static PosixSignalRegistration Heed(PosixSignal signal, CancellationTokenSource stop) =>
        PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        });
}
