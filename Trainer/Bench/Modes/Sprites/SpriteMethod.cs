using System.Text.Json.Nodes;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>A recipe that is compared with the default one.</summary>
/// <param name="Name">Its name on the command line and in tables.</param>
/// <param name="Description">What it is, a part of a sentence.</param>
/// <param name="Settings">What makes it, as <c>key=value</c> of a recipe, over the preset or the default recipe.</param>
public sealed record SpriteMethod(string Name, string Description, IReadOnlyList<string> Settings)
{
    // What the bench gives alike to all methods.
    private static readonly string[] Shared = ["budget.", "data.", "seed"];

    /// <summary>The name of the preset that it is; null for the default recipe.</summary>
    public string? Recipe { get; init; }

    /// <summary>The recipe file of a person that it was read from; null for the methods that come with the program.</summary>
    public string? File { get; init; }

    /// <summary>A person's own recipe, called after its file.</summary>
    /// <param name="path">The file. What it says of sprites, budget and seed is left out, since the bench gives these alike to all.</param>
    /// <exception cref="InputException">It cannot be read, is no recipe, or is called like a method that there is.</exception>
    public static SpriteMethod Read(string path)
    {
        var entries = RecipeJson.ReadEntries(path);
        var name = Path.GetFileNameWithoutExtension(path);
        return SpriteMethods.All.Any(known => known.Name == name)
            ? throw new InputException($"{path}: a method that comes with the program is called '{name}'; give the file another name.")
            : new SpriteMethod(name, $"the recipe {Path.GetFileName(path)}", Spell(entries)) { File = path };
    }

    /// <summary>All that is unlike the default recipe, the preset's settings spelled out; no budget, which the bench gives.</summary>
    public IReadOnlyList<string> AllSettings() => [.. Recipe is null ? [] : Spell(RecipePresets.Read(Recipe)), .. Settings];

    private static string[] Spell(IReadOnlyList<RecipeEntry> entries) =>
    [
        .. from entry in entries
           where !Shared.Any(start => entry.Key.StartsWith(start, StringComparison.Ordinal))
           select $"{entry.Key}={Text(entry.Value)}",
    ];

    private static string Text(JsonNode? value) => value is JsonArray list ? string.Join(',', list.Select(Text)) : value?.ToString() ?? "null";
}
