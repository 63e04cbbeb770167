using System.CommandLine;
using GanAssets.Trainer.Cli.Display;
using GanAssets.Trainer.Cli.Help;
using GanAssets.Trainer.Cli.Json;
using GanAssets.Trainer.Data.Deduplication;
using GanAssets.Trainer.Data.Importing;
using GanAssets.Trainer.Data.Inputs;

namespace GanAssets.Trainer.Cli.Verbs.Data;

/// <summary><c>ganassets data import SOURCE --out DIR</c>.</summary>
internal static class ImportVerb
{
    public static Command Create()
    {
        var source = new Argument<string>("source") { Description = "Sprites: a folder, a sheet's JSON file, or a sheet's PNG with --tile." };
        var output = new Option<string>("--out") { Description = "Folder of the new sprite set.", Required = true };
        var pad = new Option<bool>("--pad") { Description = "Pad smaller sprites with transparent pixels to the largest width and height." };
        var anchor = new Option<string>("--anchor") { Description = "Where padded sprites stand: at the bottom or in the center.", DefaultValueFactory = _ => "bottom" };
        anchor.AcceptOnlyFromAmong("bottom", "center");
        var native = new Option<bool>("--native") { Description = "Write enlarged pixel art at the size at which it was drawn." };
        var dedupe = new Option<bool>("--dedupe") { Description = "Leave out all but one of sprites that are the same." };
        var dedupeNear = new Option<bool>("--dedupe-near") { Description = "Leave out sprites that are almost the same, too." };
        var className = new Option<string>("--class-name") { Description = "Name of the attribute that folders become (default: class).", DefaultValueFactory = _ => "class" };
        var json = CommonOptions.Json();
        var command = new Command("import", "Reads sprites in any form and writes a checked, normalised set.") { source, output, pad, anchor, native, dedupe, dedupeNear, className, json };
        var sheet = new SheetOptions(command);
        command.SetAction(parsed =>
        {
            var (from, folder) = (parsed.GetValue(source)!, parsed.GetValue(output)!);
            var input = sheet.Get(parsed).ToOptions() with
            {
                Pad = parsed.GetValue(pad),
                Anchor = parsed.GetValue(anchor) == "center" ? PadAnchor.Center : PadAnchor.Bottom,
                ClassName = parsed.GetValue(className)!,
            };
            var imported = SpriteImport.Run(from, folder, new ImportOptions
            {
                Input = input,
                Native = parsed.GetValue(native),
                WithoutDuplicates = parsed.GetValue(dedupeNear) ? DuplicateKind.Near : parsed.GetValue(dedupe) ? DuplicateKind.Exact : null,
            });
            ImportSummary.Print(imported, parsed.GetValue(native), Console.Error);
            Console.Error.WriteLine($"Wrote {folder}. Next: ganassets train {Shell.Quote(folder)} --out runs/{Shell.Quote(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)))}");
            if (parsed.GetValue(json))
            {
                JsonOutput.Print(ImportResult.Of(folder, imported));
            }

            return ExitCode.Done;
        });
        return command.WithExamples(
            "ganassets data import units --out data/units --pad",
            "ganassets data import sheet.png --tile 16x24 --margin 1 --out data/sheet",
            "ganassets data import hero.json --out data/hero --native --dedupe");
    }
}
