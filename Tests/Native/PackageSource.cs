namespace GanAssets.Tests.Native;

/// <summary>Where ONNX Runtime came from when these tests were built; what they publish takes it from there too.</summary>
internal static class PackageSource
{
#if GANASSETS_SYSTEM_PACKAGES
    public const string Name = "system";
#else
    public const string Name = "nuget";
#endif
}
