namespace GanAssets.Trainer.Data.Sources;

/// <summary>Finds the repository's own folders, where the samples are.</summary>
internal static class RepositoryFolder
{
    private const string HomeVariable = "GANASSETS_HOME";
    private const string Marker = "GanAssets.sln";

    /// <summary>
    /// A folder of the repository: below <c>GANASSETS_HOME</c> where that is set, else below the nearest folder above this
    /// program that holds the solution.
    /// </summary>
    /// <exception cref="InputException">There is no such folder.</exception>
    public static string Find(string relativePath)
    {
        var home = Environment.GetEnvironmentVariable(HomeVariable) is { Length: > 0 } named ? named : AboveThisProgram();
        if (home is null)
        {
            throw new InputException($"{relativePath} is not near {AppContext.BaseDirectory}: set {HomeVariable} to the folder that holds {Marker}.");
        }

        var folder = Path.Combine(home, relativePath);
        return Directory.Exists(folder)
            ? folder
            : throw new InputException($"{folder}: there is no such folder; set {HomeVariable} to the folder that holds {Marker}.");
    }

    private static string? AboveThisProgram()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
