using System.CommandLine;
using GanAssets.Trainer.Cli.Help;

namespace GanAssets.Trainer.Cli.Verbs.Data;

/// <summary><c>ganassets data</c>: everything about sprites before a training.</summary>
internal static class DataVerb
{
    public static Command Create() => new Command("data", "Gets sprites to train on and looks them through.")
    {
        FetchVerb.Create(),
        ImportVerb.Create(),
        MakeVerb.Create(),
        InspectVerb.Create(),
    }.WithExamples("ganassets data fetch portraits", "ganassets data import sheet.png --tile 16x16 --out data/sheet", "ganassets data inspect data/portraits");
}
