using System.CommandLine;
using System.Runtime.CompilerServices;

namespace GanAssets.Trainer.Cli.Help;

/// <summary>Lines that show how a verb is used; <c>--help</c> prints them, and a test parses each of them.</summary>
internal static class Examples
{
    private static readonly ConditionalWeakTable<Command, string[]> _of = [];

    /// <summary>Gives a verb its examples.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="lines">Whole command lines, which begin with <c>ganassets</c>.</param>
    /// <returns>The verb.</returns>
    public static Command WithExamples(this Command command, params string[] lines)
    {
        _of.AddOrUpdate(command, lines);
        return command;
    }

    /// <summary>A verb's examples; none where it was given none.</summary>
    public static IReadOnlyList<string> Of(Command command) => _of.TryGetValue(command, out var lines) ? lines : [];
}
