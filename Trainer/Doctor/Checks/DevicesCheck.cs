using System.Runtime.InteropServices;

namespace GanAssets.Trainer.Doctor.Checks;

/// <summary>What a training can run on, and why not on more.</summary>
internal sealed class DevicesCheck(LoadedLibtorch libtorch) : IDoctorCheck
{
    private static string DriverLibrary => OperatingSystem.IsWindows() ? "nvcuda.dll" : "libcuda.so.1";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look()
    {
        if (libtorch.Version is null)
        {
            return [];
        }

        var hasCudaBuild = libtorch.Libraries.Any(path => Path.GetFileName(path).Contains("torch_cuda", StringComparison.Ordinal));
        return [Judge(libtorch.CudaDevices, hasCudaBuild, HasDriver())];
    }

    /// <summary>Says what there is to train on.</summary>
    /// <param name="cudaDevices">Devices that libtorch can use.</param>
    /// <param name="hasCudaBuild">Whether this libtorch is built for CUDA.</param>
    /// <param name="hasDriver">Whether NVIDIA's driver is installed.</param>
    public static Finding Judge(int cudaDevices, bool hasCudaBuild, bool hasDriver) => (cudaDevices, hasCudaBuild, hasDriver) switch
    {
        ( > 0, _, _) => Cpu(FindingState.Ok, $"cuda ({cudaDevices} of them)"),
        (_, false, true) => Cpu(FindingState.Warn, "no cuda: there is a driver, but this libtorch is built for the CPU alone", CudaBuild()),
        (_, true, true) => Cpu(FindingState.Warn, "no cuda: libtorch finds no device that it can use with the driver here", "nvidia-smi, which says what is wrong with the device or the driver"),
        (_, _, false) => Cpu(FindingState.Ok, $"no cuda: there is no NVIDIA driver here ({DriverLibrary})"),
    };

    private static Finding Cpu(FindingState state, string more, string? mend = null) => new("devices", state, $"cpu; {more}", mend);

    private static string CudaBuild() => PackageSource.Current == PackageSource.OfSystem
        ? "let LIBTORCH name the folder of a libtorch that is built for CUDA, then build again"
        : "set GANASSETS_TORCH to cuda, then build again";

    private static bool HasDriver()
    {
        if (!NativeLibrary.TryLoad(DriverLibrary, out var driver))
        {
            return false;
        }

        NativeLibrary.Free(driver);
        return true;
    }
}
