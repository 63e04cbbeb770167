using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Importing;
using GanAssets.Trainer.Data.Inputs;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>Says in a few lines what an import saw.</summary>
internal static class ImportSummary
{
    /// <summary>Prints the lines.</summary>
    /// <param name="imported">The import.</param>
    /// <param name="native">Whether enlarged art was written at its own size.</param>
    /// <param name="output">Where they go.</param>
    public static void Print(ImportedSet imported, bool native, TextWriter output)
    {
        var set = imported.Set;
        output.WriteLine($"{Counted.Of(set.Count, "sprite")} of {set.Width}×{set.Height} pixels from {Form(imported.Kind)}.");
        output.WriteLine(set.Schema.Count == 0
            ? "No attributes: a model of them makes sprites that cannot be asked for by name."
            : $"Attributes: {string.Join(", ", set.Schema.Attributes.Select((attribute, index) => Describe(set, attribute, index)))}.");
        foreach (var note in imported.Notes)
        {
            output.WriteLine(note);
        }

        if (imported.Scale > 1)
        {
            output.WriteLine(native
                ? $"The art was enlarged {imported.Scale} times and is written at its own size."
                : $"The art is enlarged {imported.Scale} times; --native writes it at its own {set.Width / imported.Scale}×{set.Height / imported.Scale}.");
        }
    }

    private static string Form(SpriteInputKind kind) => kind switch
    {
        SpriteInputKind.TableFolder => $"a folder with {AttributeTable.FileName}",
        SpriteInputKind.ClassFolders => "a folder for each class",
        SpriteInputKind.PlainFolder => "a folder without attributes",
        SpriteInputKind.JsonSheet => "a sheet with a JSON file",
        _ => "a sheet of tiles",
    };

    private static string Describe(SpriteSet set, AttributeDefinition attribute, int index)
    {
        var unknown = Enumerable.Range(0, set.Count).Count(sprite => set.LabelsOf(sprite)[index] < 0);
        return $"{attribute.Name} ({attribute.Values.Count} values{(unknown == 0 ? "" : $", unknown of {Counted.Of(unknown, "sprite")}")})";
    }
}
