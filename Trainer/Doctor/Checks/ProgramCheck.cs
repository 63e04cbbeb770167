using System.Runtime.InteropServices;
using GanAssets.Trainer.Export;

namespace GanAssets.Trainer.Doctor.Checks;

/// <summary>This program: where its libraries come from, its version, .NET's, and the system.</summary>
internal sealed class ProgramCheck : IDoctorCheck
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Look()
    {
        var origin = PackageSource.Current == PackageSource.OfSystem
            ? "libtorch and libpng of this machine, ONNX Runtime from npm"
            : "TorchSharp, ONNX Runtime and ImageSharp from NuGet";
        return
        [
            new Finding("packages", FindingState.Ok, $"{PackageSource.Current}: {origin}"),
            new Finding(Producer.Name, FindingState.Ok, Producer.Version),
            new Finding(".NET", FindingState.Ok, RuntimeInformation.FrameworkDescription[".NET ".Length..]),
            new Finding("machine", FindingState.Ok, $"{RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}".Replace('\n', ' ')),
        ];
    }
}
