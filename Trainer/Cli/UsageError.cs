using System.CommandLine;

namespace GanAssets.Trainer.Cli;

/// <summary>Says in one line what is wrong with a command line, and what is allowed in that place.</summary>
internal static class UsageError
{
    /// <summary>The line for a command line with errors.</summary>
    public static string Describe(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var message = parsed.UnmatchedTokens is [var unknown, ..]
            ? $"'{unknown}' is not known here."
            : parsed.Errors[0].Message;
        var verbs = command.Subcommands.Select(verb => verb.Name).ToArray();
        var allowed = verbs.Length > 0
            ? $"allowed: {string.Join(", ", verbs)}"
            : $"allowed: {string.Join(", ", Words(command))}";
        return $"{Path(parsed)}{message} ({allowed}; --help explains)";
    }

    private static IEnumerable<string> Words(Command command) =>
        command.Arguments.Select(argument => argument.Name.ToUpperInvariant()).Concat(command.Options.Select(option => option.Name));

    private static string Path(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "" : $"{parsed.CommandResult.Command.Name}: ";
}
