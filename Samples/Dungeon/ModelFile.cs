namespace GanAssets.Samples.Dungeon;

/// <summary>Finds the model that the game plays with.</summary>
internal static class ModelFile
{
    private const string Shipped = "Packages/Unity/Samples~/FirstSprites";

    private static readonly string[] Names = ["heroes.onnx", "heroes.gansprite", "portraits.onnx", "portraits.gansprite"];

    /// <summary>The model that is asked for, or else the first that is there: beside the game, in the project's Unity package, of the demo.</summary>
    /// <exception cref="GameException">There is none.</exception>
    public static string Find(string? asked)
    {
        if (asked is not null)
        {
            return File.Exists(asked) ? asked : throw new GameException($"There is no model '{asked}'.");
        }

        var folders = new List<string> { AppContext.BaseDirectory };
        var project = ProjectAbove(AppContext.BaseDirectory) ?? ProjectAbove(Environment.CurrentDirectory);
        if (project is not null)
        {
            folders.Add(Path.Combine(project, Shipped));
        }

        var files = Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name)));
        if (project is not null)
        {
            files = files.Append(Path.Combine(project, "demo", "model.onnx"));
        }

        return files.FirstOrDefault(File.Exists)
            ?? throw new GameException($"There is no model: neither {string.Join(", ", Names)} beside the game or in {Shipped}, nor demo/model.onnx, which './ganassets demo' makes. --model FILE names another.");
    }

    private static string? ProjectAbove(string folder)
    {
        for (var above = new DirectoryInfo(folder); above is not null; above = above.Parent)
        {
            if (File.Exists(Path.Combine(above.FullName, "GanAssets.sln")))
            {
                return above.FullName;
            }
        }

        return null;
    }
}
