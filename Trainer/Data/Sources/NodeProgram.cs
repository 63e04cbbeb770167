namespace GanAssets.Trainer.Data.Sources;

/// <summary>Runs node and npm for the samples that are written for them.</summary>
internal static class NodeProgram
{
    private const string Cure = "install Node.js 18 or newer with npm (on Debian: apt-get install nodejs npm)";

    private static readonly ExternalProgram Node = new("node", Cure);

    private static readonly ExternalProgram Npm = new(
        OperatingSystem.IsWindows() ? "npm.cmd" : "npm", Cure, "the first time, npm needs its registry: look whether this machine reaches it (npm ping)");

    /// <summary>Brings a folder's packages as its lock file pins them, unless they are there.</summary>
    /// <exception cref="ExternalProgramException">npm is missing or fails.</exception>
    public static async Task InstallPackagesAsync(string folder, CancellationToken cancellation)
    {
        // npm writes this file last, so an install that broke off is done again.
        var installed = Path.Combine(folder, "node_modules", ".package-lock.json");
        var wanted = Path.Combine(folder, "package-lock.json");
        if (File.Exists(installed) && File.GetLastWriteTimeUtc(installed) >= File.GetLastWriteTimeUtc(wanted))
        {
            return;
        }

        await Npm.RunAsync(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1", "--loglevel=error"], folder, null, cancellation);
    }

    /// <summary>Runs a script to its end.</summary>
    /// <param name="folder">The script's folder.</param>
    /// <param name="script">The script's file name.</param>
    /// <param name="arguments">The words after it.</param>
    /// <param name="heed">Given each line of standard error; says whether the line was progress, and no complaint.</param>
    /// <param name="cancellation">Kills the program, and returns once it is gone.</param>
    /// <exception cref="ExternalProgramException">node is missing or fails.</exception>
    public static Task RunScriptAsync(string folder, string script, IEnumerable<string> arguments, Func<string, bool> heed, CancellationToken cancellation) =>
        Node.RunAsync([script, .. arguments], folder, heed, cancellation);
}
