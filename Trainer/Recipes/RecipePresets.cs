namespace GanAssets.Trainer.Recipes;

/// <summary>The recipes that come with the program. A new one is a new file in the folder of presets.</summary>
public static class RecipePresets
{
    private const string Prefix = "GanAssets.Trainer.Recipes.Presets.";
    private const string Suffix = ".json";

    /// <summary>Their names, in the order of the alphabet.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. typeof(RecipePresets).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => name[Prefix.Length..^Suffix.Length])
        .Order(StringComparer.Ordinal)];

    /// <summary>A preset's file, as a person may copy and change it.</summary>
    /// <exception cref="InputException">There is none of that name.</exception>
    public static string Text(string name)
    {
        using var resource = typeof(RecipePresets).Assembly.GetManifestResourceStream(Prefix + name + Suffix)
            ?? throw new InputException($"There is no preset '{name}'; allowed: {string.Join(", ", Names)}.");
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }

    /// <summary>Reads a preset, or else the file of that path.</summary>
    /// <exception cref="InputException">There is neither, or the file is no recipe.</exception>
    internal static IReadOnlyList<RecipeEntry> Read(string nameOrPath)
    {
        if (Names.Contains(nameOrPath))
        {
            return new RecipeText(nameOrPath, Text(nameOrPath)).Read();
        }

        return File.Exists(nameOrPath)
            ? RecipeJson.ReadEntries(nameOrPath)
            : throw new InputException($"{nameOrPath}: there is no such file, and no preset of that name; presets: {string.Join(", ", Names)}.");
    }
}
