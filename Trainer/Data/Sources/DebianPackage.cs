namespace GanAssets.Trainer.Data.Sources;

/// <summary>Brings the files of a Debian package without installing it, which needs no rights.</summary>
internal static class DebianPackage
{
    private const string Cure = "the art comes as a Debian package, so fetch it on Debian or Ubuntu and copy the folder";

    private static readonly ExternalProgram Apt = new(
        "apt-get", Cure, "look whether this machine reaches its package archive, and run 'apt-get update' as root if its lists are old");

    private static readonly ExternalProgram Dpkg = new("dpkg-deb", Cure, "look whether the disk is full");

    /// <summary>Where a package's licence lies below its root.</summary>
    public static string Copyright(string package) => Path.Combine("usr", "share", "doc", package, "copyright");

    /// <summary>Finds the package where it is installed; else downloads it and unpacks it.</summary>
    /// <param name="package">The package's name.</param>
    /// <param name="scratch">An empty folder, where it may be unpacked.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The folder that holds the package's <c>usr</c>.</returns>
    /// <exception cref="InputException">apt-get or dpkg-deb is missing or fails.</exception>
    public static async Task<string> BringAsync(string package, string scratch, CancellationToken cancellation)
    {
        const string root = "/";
        if (File.Exists(Path.Combine(root, Copyright(package))))
        {
            return root;
        }

        // It warns that root downloads without a sandbox, which is no complaint.
        await Apt.RunAsync(["download", "-q", package], scratch, line => line.StartsWith("W:", StringComparison.Ordinal), cancellation);
        var archive = Directory.EnumerateFiles(scratch, "*.deb").FirstOrDefault()
            ?? throw new InputException($"apt-get download {package} brought no file; look whether the disk is full.");
        await Dpkg.RunAsync(["-x", Path.GetFileName(archive), "."], scratch, null, cancellation);
        File.Delete(archive);
        return scratch;
    }
}
