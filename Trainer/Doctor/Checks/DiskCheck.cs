using GanAssets.Trainer.Cli.Display;

namespace GanAssets.Trainer.Doctor.Checks;

/// <summary>Room for runs in the current folder.</summary>
internal sealed class DiskCheck : IDoctorCheck
{
    // A run of the default recipe keeps a few tens of megabytes, a sample set with its tools a few hundred.
    private const long Comfortable = 1_000_000_000;

    /// <inheritdoc/>
    public IEnumerable<Finding> Look()
    {
        var folder = Environment.CurrentDirectory;
        return [Judge(new DriveInfo(folder).AvailableFreeSpace, folder)];
    }

    /// <summary>Judges the room that is left.</summary>
    /// <param name="free">Bytes.</param>
    /// <param name="folder">Where.</param>
    public static Finding Judge(long free, string folder) => free >= Comfortable
        ? new Finding("disk", FindingState.Ok, $"{ByteSize.Text(free)} free in {folder}")
        : new Finding("disk", FindingState.Warn, $"{ByteSize.Text(free)} free in {folder}: little for a set and its runs", "remove old runs, or work in a folder on another disk");
}
