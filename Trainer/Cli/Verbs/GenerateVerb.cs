using System.CommandLine;
using System.CommandLine.Parsing;
using GanAssets.Trainer.Sheets;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary><c>ganassets generate MODEL --count 64 --attr hair_color=red --seed 7 --sheet out.png</c>.</summary>
internal static class GenerateVerb
{
    private const int MostSprites = 100_000;

    public static Command Create()
    {
        var model = new Argument<string>("model") { Description = "A model file." };
        var count = CommonOptions.Checked(
            new Option<int>("--count") { Description = "How many sprites (default 64).", DefaultValueFactory = _ => 64 },
            value => value is > 0 and <= MostSprites,
            $"--count takes a whole number from 1 to {MostSprites}.");
        var attributes = new Option<string[]>("--attr") { Description = "An attribute that all sprites shall have, as name=value; may be repeated.", Arity = ArgumentArity.OneOrMore };
        var seed = new Option<ulong>("--seed") { Description = "Seed of the first sprite; the others follow (default 1).", DefaultValueFactory = _ => 1 };
        var truncation = CommonOptions.Checked(
            new Option<float>("--truncation") { Description = "Below 1 for more typical, less varied sprites (default 1).", DefaultValueFactory = _ => 1 },
            value => value is > 0 and <= 1,
            "--truncation takes a number above 0 and up to 1.");
        var sheet = new Option<string?>("--sheet") { Description = "Write all sprites onto one PNG." };
        var output = new Option<string?>("--out") { Description = "Write each sprite as a PNG into this folder, with attributes.csv." };
        var command = new Command("generate", "Makes sprites from a model file, the same for the same seed.") { model, count, attributes, seed, truncation, sheet, output };
        command.SetAction((parsed, _) =>
        {
            if (parsed.GetValue(sheet) is null && parsed.GetValue(output) is null)
            {
                throw new InputException("generate: say where the sprites shall go: --sheet FILE.png, --out DIR, or both.");
            }

            using var generator = SpriteGenerator.Load(parsed.GetValue(model)!);
            var request = new SpriteRequest(parsed.GetValue(seed), Attributes(parsed.GetValue(attributes) ?? []), parsed.GetValue(truncation));
            var sprites = GeneratedSprites.Make(generator, request, parsed.GetValue(count));
            if (parsed.GetValue(sheet) is { } file)
            {
                SpriteSheets.SaveGrid(sprites, file);
                Console.Error.WriteLine($"Wrote {sprites.Count} sprites to {file}.");
            }

            if (parsed.GetValue(output) is { } folder)
            {
                SpriteSheets.SaveFolder(sprites, folder);
                Console.Error.WriteLine($"Wrote {sprites.Count} sprites and attributes.csv to {folder}.");
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static Dictionary<string, string> Attributes(string[] words)
    {
        var attributes = new Dictionary<string, string>();
        foreach (var word in words)
        {
            if (word.Split('=', 2) is not [{ Length: > 0 } name, { Length: > 0 } value])
            {
                throw new InputException($"generate: --attr takes name=value, such as hair_color=red; '{word}' is not of that form.");
            }

            if (!attributes.TryAdd(name, value))
            {
                throw new InputException($"generate: --attr names '{name}' twice; an attribute takes one value.");
            }
        }

        return attributes;
    }
}
