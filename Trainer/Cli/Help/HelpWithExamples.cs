using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace GanAssets.Trainer.Cli.Help;

/// <summary>The parser's own help, and below it the verb's examples.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new();

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>The option that prints it.</summary>
    public static HelpOption Option() => new("--help", "-h") { Action = new HelpWithExamples() };

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = _help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (Examples.Of(parseResult.CommandResult.Command) is { Count: > 0 } lines)
        {
            output.WriteLine("Examples:");
            foreach (var line in lines)
            {
                output.WriteLine($"  {line}");
            }

            output.WriteLine();
        }

        return code;
    }
}
