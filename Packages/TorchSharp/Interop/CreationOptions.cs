using System.Runtime.InteropServices;

namespace TorchSharp;

/// <summary>The last arguments of every factory, on their way to libtorch.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct CreationOptions
{
    private readonly int dtype;
    private readonly int deviceType;
    private readonly int deviceIndex;
    private readonly int requiresGrad;

    /// <exception cref="NotSupportedException">Dimensions were given names.</exception>
    public CreationOptions(ScalarType? dtype, Device? device, bool requiresGrad, string[]? names, ScalarType fallback = ScalarType.Float32)
    {
        Unsupported.When(names is not null, "named dimensions");
        device ??= CPU;
        this.dtype = (int)(dtype ?? fallback);
        deviceType = (int)device.type;
        deviceIndex = device.index;
        this.requiresGrad = requiresGrad ? 1 : 0;
    }
}
