namespace GanAssets.Trainer.Doctor.Checks;

/// <summary>Node.js and npm, which some sample sets and the packages of the system are fetched with.</summary>
internal sealed class NodeCheck : IDoctorCheck
{
    private const int OldestNode = 18;

    /// <inheritdoc/>
    public IEnumerable<Finding> Look() =>
        [Judge(ProgramOnPath.Version("node"), ProgramOnPath.Version(OperatingSystem.IsWindows() ? "npm.cmd" : "npm"))];

    /// <summary>Judges what the two programs say of themselves.</summary>
    /// <param name="node">Such as <c>v20.20.2</c>; null where it is not there.</param>
    /// <param name="npm">Such as <c>11.19.1</c>; null where it is not there.</param>
    public static Finding Judge(string? node, string? npm)
    {
        if (node is null || npm is null)
        {
            return Warn($"{(node is null ? "node" : "npm")} is not on the PATH: 'data fetch' cannot get the sets that come by npm");
        }

        var version = node.TrimStart('v');
        return int.TryParse(version.Split('.')[0], out var major) && major >= OldestNode
            ? new Finding("node", FindingState.Ok, $"{version}, npm {npm}")
            : Warn($"node is {version}, and the sample sets need {OldestNode} or newer");
    }

    private static Finding Warn(string text) => new("node", FindingState.Warn, text, OperatingSystem.IsWindows()
        ? "winget install OpenJS.NodeJS.LTS"
        : "as root: apt-get install nodejs npm");
}
