using System.CommandLine;
using GanAssets.Trainer.Cli.Help;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary><c>ganassets recipe list | show NAME | schema</c>.</summary>
internal static class RecipeVerb
{
    public static Command Create() => new Command("recipe", "Shows the presets and the schema of recipe files.")
    {
        List(),
        Show(),
        Schema(),
    }.WithExamples("ganassets recipe show fast", "ganassets recipe schema");

    private static Command List()
    {
        var list = new Command("list", "Names the presets, which 'train --recipe' takes.");
        list.SetAction(_ => RecipePresets.Names.ToList().ForEach(Console.Out.WriteLine));
        return list.WithExamples("ganassets recipe list");
    }

    private static Command Show()
    {
        var name = new Argument<string>("name") { Description = $"Which preset: {string.Join(", ", RecipePresets.Names)}." };
        name.CompletionSources.Add([.. RecipePresets.Names]);
        var show = new Command("show", $"Prints a preset, to be kept as a file and changed; an editor completes it beside a {RecipeSchema.FileName}.") { name };
        show.SetAction(parsed => Console.Out.Write(RecipePresets.Text(parsed.GetValue(name)!).Replace($"\"../{RecipeSchema.FileName}\"", $"\"{RecipeSchema.FileName}\"", StringComparison.Ordinal)));
        return show.WithExamples("ganassets recipe show fast");
    }

    private static Command Schema()
    {
        var schema = new Command("schema", $"Prints the JSON Schema of recipes; keep it as {RecipeSchema.FileName}.");
        schema.SetAction(_ => Console.Out.Write(RecipeSchema.Text()));
        return schema.WithExamples("ganassets recipe schema");
    }
}
