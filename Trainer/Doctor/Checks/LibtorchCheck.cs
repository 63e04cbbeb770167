namespace GanAssets.Trainer.Doctor.Checks;

/// <summary>libtorch: whether it can be loaded, its version and its file.</summary>
internal sealed class LibtorchCheck(LoadedLibtorch libtorch) : IDoctorCheck
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Look()
    {
        if (libtorch.Version is null)
        {
            return [new Finding("libtorch", FindingState.Missing, $"cannot be loaded: {libtorch.Fault}", Mend())];
        }

        var file = libtorch.Find("libtorch_cpu") ?? libtorch.Find("torch_cpu");
        return [new Finding("libtorch", FindingState.Ok, file is null ? libtorch.Version : $"{libtorch.Version} ({file})")];
    }

    private static string Mend() => PackageSource.Current == PackageSource.OfSystem
        ? "as root: apt-get install libtorch-dev; or let LIBTORCH name the folder of another libtorch; then build again"
        : "dotnet build Trainer -c Release -p:GanAssetsPackages=nuget";
}
