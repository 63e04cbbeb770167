using System.CommandLine;
using GanAssets.Trainer.Cli.Display;
using GanAssets.Trainer.Cli.Help;
using GanAssets.Trainer.Data.Inputs;
using GanAssets.Trainer.Data.Inspection;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Cli.Verbs.Data;

/// <summary><c>ganassets data inspect SET [--json] [--contact FILE.png]</c>.</summary>
internal static class InspectVerb
{
    public static Command Create()
    {
        var set = new Argument<string>("set") { Description = "Sprites: a folder, a sheet's JSON file, or a sheet's PNG with --tile." };
        var contact = new Option<string?>("--contact") { Description = "Also write a picture with a row of sprites for each attribute value (FILE.png)." };
        var json = CommonOptions.Json();
        var command = new Command("inspect", "Says what a sprite set holds and what may spoil a training.") { set, contact, json };
        var sheetOptions = new SheetOptions(command);
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(set)!;
            var sprites = SpriteInput.Load(path, sheetOptions.Get(parsed).ToOptions());
            var report = Inspector.Inspect(sprites, [.. RecipeAdviser.Advise(sprites).Select(advice => new RecommendedSetting(advice.Key, advice.Value, advice.Reason))]);
            if (parsed.GetValue(contact) is { } sheet)
            {
                ValueSheet.Draw(sprites).Save(sheet);
                Console.Error.WriteLine($"Wrote {sheet}.");
            }

            if (parsed.GetValue(json))
            {
                Console.Out.WriteLine(InspectionJson.Write(report));
            }
            else
            {
                InspectionTable.Print(path, report);
            }

            return ExitCode.Done;
        });
        return command.WithExamples(
            "ganassets data inspect data/portraits --contact portraits.png",
            "ganassets data inspect data/portraits --json");
    }
}
