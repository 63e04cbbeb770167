using System.CommandLine;
using GanAssets.Trainer.Cli.Completion;
using GanAssets.Trainer.Cli.Help;
using GanAssets.Trainer.Cli.Json;
using GanAssets.Trainer.Sheets;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary><c>ganassets generate MODEL --count 64 --attr hair_color=red --seed 7 --sheet out.png</c>.</summary>
internal static class GenerateVerb
{
    private const int DefaultCount = 64;
    private const int MostSprites = 100_000;
    private const ulong DefaultSeed = 1;

    public static Command Create()
    {
        var model = new Argument<string>("model") { Description = "A model file." };
        var count = CommonOptions.Number<int>("--count", $"How many sprites (default {DefaultCount}).", $"a whole number from 1 to {MostSprites}", value => value is >= 1 and <= MostSprites);
        var attributes = new Option<string[]>("--attr") { HelpName = "name=value", Description = "An attribute that all sprites shall have, as name=value; may be repeated.", Arity = ArgumentArity.OneOrMore };
        attributes.CompletionSources.Add(context => ModelCompletions.Attributes(context.ParseResult.GetValue(model)));
        var seed = CommonOptions.Number<ulong>("--seed", $"Seed of the first sprite; the others follow (default {DefaultSeed}).", $"a whole number from 0 to {ulong.MaxValue}", _ => true);
        var truncation = CommonOptions.Number<float>("--truncation", "Below 1 for more typical, less varied sprites (default 1).", "a number above 0 and up to 1", value => value is > 0 and <= 1);
        var sheet = new Option<string?>("--sheet") { Description = "Write all sprites onto one PNG." };
        var output = new Option<string?>("--out") { Description = "Write each sprite as a PNG into this folder, with attributes.csv." };
        var json = CommonOptions.Json();
        var command = new Command("generate", "Makes sprites from a model file, the same for the same seed.") { model, count, attributes, seed, truncation, sheet, output, json };
        command.SetAction((parsed, _) =>
        {
            var (file, folder) = (parsed.GetValue(sheet), parsed.GetValue(output));
            if (file is null && folder is null)
            {
                throw new InputException("generate: say where the sprites shall go: --sheet FILE.png, --out DIR, or both.");
            }

            var wanted = Attributes(parsed.GetValue(attributes) ?? []);
            using var generator = Load(parsed.GetValue(model)!);
            var request = new SpriteRequest(parsed.GetValue(seed) ?? DefaultSeed, wanted, parsed.GetValue(truncation) ?? 1);
            var sprites = GeneratedSprites.Make(generator, request, parsed.GetValue(count) ?? DefaultCount);
            SpriteSheets.Save(sprites, file, folder);
            var places = new[] { file, folder is null ? null : $"{folder} (with attributes.csv)" }.Where(place => place is not null);
            Console.Error.WriteLine($"Wrote {sprites.Count} sprites to {string.Join(" and ", places)}.");
            if (parsed.GetValue(json))
            {
                JsonOutput.Print(GenerateResult.Of(parsed.GetValue(model)!, file, folder, sprites, request.Seed));
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command.WithExamples(
            "ganassets generate hero.onnx --sheet sheet.png",
            "ganassets generate hero.onnx --count 12 --attr hair_color=red --attr hat=none --seed 7 --out red --json");
    }

    private static SpriteGenerator Load(string path) => File.Exists(path)
        ? SpriteGenerator.Load(path)
        : throw new InputException($"{path}: there is no such file; a model file is what 'ganassets export RUN' writes.");

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
