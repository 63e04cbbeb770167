using System.Reflection;

namespace GanAssets.Trainer.Doctor;

/// <summary>Where this program's TorchSharp, ONNX Runtime and ImageSharp came from when it was built.</summary>
internal static class PackageSource
{
    /// <summary>The adapters over this machine's own libraries.</summary>
    public const string OfSystem = "system";

    /// <summary>The packages themselves.</summary>
    public const string OfNuGet = "nuget";

    /// <summary>One of the two; the project file writes it into the assembly.</summary>
    public static string Current { get; } = typeof(PackageSource).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "GanAssetsPackages").Value!;
}
