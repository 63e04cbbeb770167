using System.Runtime.InteropServices;

namespace TorchSharp;

/// <summary>The last arguments of every factory, on their way to libtorch.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct CreationOptions(ScalarType? dtype, Device? device, bool requiresGrad, ScalarType fallback = ScalarType.Float32)
{
    private readonly int dtype = (int)(dtype ?? fallback);
    private readonly int deviceType = (int)(device?.type ?? DeviceType.CPU);
    private readonly int deviceIndex = device?.index ?? -1;
    private readonly int requiresGrad = requiresGrad ? 1 : 0;

    /// <exception cref="NotSupportedException">Dimensions were given names.</exception>
    public CreationOptions(ScalarType? dtype, Device? device, bool requiresGrad, string[]? names, ScalarType fallback = ScalarType.Float32)
        : this(dtype, device, requiresGrad, fallback) => Unsupported.When(names is not null, "named dimensions");
}
