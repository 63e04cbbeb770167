using System.Runtime.InteropServices;

namespace TorchSharp;

/// <summary>Owns one native random number generator.</summary>
internal sealed class GeneratorHandle : SafeHandle
{
    /// <summary>Stands for the library's own generator.</summary>
    public static readonly GeneratorHandle None = new(0);

    public GeneratorHandle(nint native)
        : base(0, ownsHandle: true) => SetHandle(native);

    public override bool IsInvalid => handle == 0;

    public static GeneratorHandle Of(Generator? generator) => generator?.handle ?? None;

    protected override bool ReleaseHandle()
    {
        at_generator_release(handle);
        return true;
    }
}
