namespace GanAssets.Trainer.Doctor.Checks;

/// <summary>What builds the bridge to libtorch, when the sources or libtorch change.</summary>
internal sealed class BuildToolsCheck : IDoctorCheck
{
    private static readonly (string Program, string Package)[] Tools = [("g++", "g++"), ("cmake", "cmake"), ("make", "make")];

    /// <inheritdoc/>
    public IEnumerable<Finding> Look() =>
        PackageSource.Current == PackageSource.OfSystem ? [Judge([.. Tools.Where(tool => !ProgramOnPath.Exists(tool.Program)).Select(tool => tool.Package)])] : [];

    /// <summary>Judges what is not there.</summary>
    /// <param name="missing">Names of Debian packages.</param>
    public static Finding Judge(IReadOnlyCollection<string> missing) => missing.Count == 0
        ? new Finding("build tools", FindingState.Ok, string.Join(", ", Tools.Select(tool => tool.Program)))
        : new Finding("build tools", FindingState.Warn, $"{string.Join(", ", missing)} not on the PATH: this program runs, but cannot be built again", $"as root: apt-get install {string.Join(' ', missing)}");
}
