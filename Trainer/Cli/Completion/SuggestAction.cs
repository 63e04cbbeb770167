using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;

namespace GanAssets.Trainer.Cli.Completion;

/// <summary>
/// Answers a shell that completes a word: <c>ganassets "[suggest:POSITION]" "LINE"</c> prints what can stand there, a line each.
/// LINE is what was typed after <c>ganassets</c>; POSITION is the cursor's place in it.
/// </summary>
internal sealed class SuggestAction(SuggestDirective directive) : SynchronousCommandLineAction
{
    /// <summary>The directive that asks for it.</summary>
    public static SuggestDirective Directive()
    {
        var directive = new SuggestDirective();
        directive.Action = new SuggestAction(directive);
        return directive;
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var line = parseResult.Tokens.LastOrDefault(token => token.Type != TokenType.Directive)?.Value ?? "";
        var position = Position(parseResult.GetResult(directive)!, line);
        // The words before the cursor's own say what may stand there; its own only chooses.
        var start = line.AsSpan(0, position).LastIndexOf(' ') + 1;
        var parsed = CommandLineParser.Parse(parseResult.RootCommandResult.Command, line[..start], parseResult.Configuration);
        foreach (var label in parsed.GetCompletions(start).Select(item => item.Label).Distinct().Where(label => Fits(label, line[start..position])))
        {
            parseResult.InvocationConfiguration.Output.WriteLine(label);
        }

        return ExitCode.Done;
    }

    private static int Position(DirectiveResult asked, string line) =>
        asked.Values is [var word, ..] && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? Math.Min(position, line.Length)
            : line.Length;

    // Options only where a dash is typed: elsewhere they would keep the shell from offering its files. A flag takes a truth
    // value as well, but nobody writes one.
    private static bool Fits(string label, string word) =>
        label.StartsWith(word, StringComparison.Ordinal)
        && (word.Length > 0 || !label.StartsWith('-'))
        && !bool.TryParse(label, out _);
}
