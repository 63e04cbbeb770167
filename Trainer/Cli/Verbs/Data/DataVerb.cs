using System.CommandLine;

namespace GanAssets.Trainer.Cli.Verbs.Data;

/// <summary><c>ganassets data</c>: everything about sprites before a training.</summary>
internal static class DataVerb
{
    public static Command Create() => new("data", "Gets sprites to train on.")
    {
        FetchVerb.Create(),
        MakeVerb.Create(),
    };
}
