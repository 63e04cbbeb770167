using System.CommandLine;
using GanAssets.Trainer.Cli.Help;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary><c>ganassets test [WORD…]</c>: the scripts run it, since tests are no part of this program; here it is listed, completed and explained.</summary>
internal static class TestVerb
{
    public static Command Create()
    {
        var words = new Argument<string[]>("word")
        {
            Description = "Runs the tests whose full names contain one of the words, such as Runtime or Export.Onnx; all where none is given.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("test", "Builds everything, runs the tests, and ends with their counts.") { words };
        command.SetAction(int (_) => throw new InputException("test: the scripts ./ganassets and ganassets.ps1 build the tests and run them; start one of these."));
        return command.WithExamples("ganassets test", "ganassets test Runtime Export.Onnx");
    }
}
