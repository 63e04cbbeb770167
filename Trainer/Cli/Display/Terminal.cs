using Spectre.Console;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>Standard output for what a person reads.</summary>
internal static class Terminal
{
    /// <summary>
    /// Colours and bold letters on a terminal, only letters in a file or a pipe: Spectre by itself looks at <c>TERM</c> and
    /// <c>NO_COLOR</c>, and not at where the output goes.
    /// </summary>
    public static IAnsiConsole Out { get; } = AnsiConsole.Create(
        new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
}
