namespace GanAssets.Trainer.Data.Inputs;

/// <summary>The folders in the names of a sheet's frames: <c>units/orc/walk_01.png</c> is of the class orc where other frames lie in other folders of units.</summary>
internal static class FrameFolders
{
    /// <summary>The first folder in which the names differ.</summary>
    /// <returns>A folder per name; empty where there is none.</returns>
    public static string[] Of(IReadOnlyList<string> names)
    {
        var paths = names.Select(name => name.Split('/', '\\')[..^1]).ToArray();
        var depth = 0;
        while (paths.All(path => path.Length > depth && path[depth] == paths[0][depth]))
        {
            depth++;
        }

        return [.. paths.Select(path => path.Length > depth ? path[depth].Trim() : "")];
    }
}
