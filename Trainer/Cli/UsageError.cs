using System.CommandLine;
using System.CommandLine.Parsing;
using GanAssets.Trainer.Cli.Completion;
using GanAssets.Trainer.Cli.Help;

namespace GanAssets.Trainer.Cli;

/// <summary>Says in one line what is wrong with a command line, and what is allowed in that place.</summary>
internal static class UsageError
{
    /// <summary>Refuses a command line that does not fit the verb.</summary>
    /// <exception cref="InputException">It does not.</exception>
    public static void ThrowIfAny(ParseResult parsed)
    {
        // Who asks for help gets it, whatever else the line lacks; but an unknown verb has none.
        var isHelp = parsed.Action is HelpWithExamples && parsed.UnmatchedTokens.Count == 0;
        if (!isHelp && parsed.Action is not SuggestAction && Describe(parsed) is { } message)
        {
            throw new InputException(Path(parsed.CommandResult) + message);
        }
    }

    private static string? Describe(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count > 0)
        {
            var verbs = string.Join(", ", command.Subcommands.Select(verb => verb.Name));
            return parsed.UnmatchedTokens is [var word, ..]
                ? $"'{word}' is not known; allowed: {verbs} (--help explains)."
                : parsed.Errors.Count > 0 ? $"a verb is missing; allowed: {verbs} (--help explains)." : null;
        }

        return StrayWord(parsed, command) ?? (parsed.Errors is [var error, ..] ? Describe(error, command) : null);
    }

    // The parser takes any word as the value of what stands before it, an unknown or misplaced option too.
    private static string? StrayWord(ParseResult parsed, Command command)
    {
        var words = parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            var (word, before) = (words[i].Value, i > 0 ? words[i - 1] : null);
            if (words[i].Type != TokenType.Argument)
            {
                continue;
            }

            var isUnmatched = parsed.UnmatchedTokens.Contains(word);
            var isNoValue = string.IsNullOrWhiteSpace(word) || (word is ['-', var next, ..] && !char.IsAsciiDigit(next) && next != '.');
            if (isNoValue && !isUnmatched && before is { Type: TokenType.Option })
            {
                return NeedsValue(before.Value, command);
            }

            if (isUnmatched || isNoValue)
            {
                return $"'{word}' is not known; allowed: {Allowed(command)} (--help explains).";
            }
        }

        return null;
    }

    private static string Describe(ParseError error, Command command) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0 } missing => $"{Name(missing.Argument)} is missing: {missing.Argument.Description}",
        OptionResult { Tokens.Count: 0 } option => NeedsValue(option.Option.Name, command),
        OptionResult { Option.Arity.MaximumNumberOfValues: 1, IdentifierTokenCount: > 1 } option => $"{option.Option.Name} may stand once.",
        _ => error.Message,
    };

    private static string NeedsValue(string option, Command command) =>
        $"{option} needs a value: {command.Options.Single(known => known.Name == option).Description}";

    private static string Allowed(Command command) =>
        string.Join(", ", command.Arguments.Select(Name).Concat(command.Options.Where(option => option.Name != "--help").Select(option => option.Name)));

    private static string Name(Argument argument) => argument.Name.ToUpperInvariant();

    private static string Path(CommandResult result) => result.Command is RootCommand
        ? ""
        : string.Concat((result.Parent is CommandResult { Command: not RootCommand } above ? above.Command.Name + " " : ""), result.Command.Name, ": ");
}
