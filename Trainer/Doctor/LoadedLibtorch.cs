using System.Diagnostics;
using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Doctor;

/// <summary>libtorch as this process could load it.</summary>
/// <param name="Version">Its version, such as <c>1.13.0</c>; null where it cannot be loaded.</param>
/// <param name="Threads">Threads that it starts with.</param>
/// <param name="CudaDevices">Devices of CUDA that it can use.</param>
/// <param name="Fault">Why it cannot be loaded, in one line; null where it can.</param>
/// <param name="Libraries">Paths of the native libraries in this process after the attempt.</param>
internal sealed record LoadedLibtorch(string? Version, int Threads, int CudaDevices, string? Fault, IReadOnlyList<string> Libraries)
{
    /// <summary>Loads libtorch, or learns why that is not possible.</summary>
    public static LoadedLibtorch Load()
    {
        try
        {
            var (version, threads, devices) = Ask();
            return new LoadedLibtorch(version, threads, devices, null, LibrariesHere());
        }
        catch (Exception fault)
        {
            // The two sources of the packages fail in ways of their own, and each of them is what the doctor is asked about.
            return new LoadedLibtorch(null, 0, 0, Faults.OneLine(fault), LibrariesHere());
        }
    }

    /// <summary>The path of the loaded library whose file name begins so; null where there is none.</summary>
    public string? Find(string prefix) =>
        Libraries.FirstOrDefault(path => Path.GetFileName(path).StartsWith(prefix, StringComparison.Ordinal));

    // Apart, so that a missing assembly is met inside the try.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (string Version, int Threads, int CudaDevices) Ask() =>
        (__version__, get_num_threads(), cuda.is_available() ? cuda.device_count() : 0);

    private static string[] LibrariesHere()
    {
        using var process = Process.GetCurrentProcess();
        return [.. process.Modules.Cast<ProcessModule>().Select(module => module.FileName)];
    }
}
