using System.Runtime.InteropServices;

namespace TorchSharp;

/// <summary>Owns one native tensor: released once, by <see cref="SafeHandle.Dispose()"/> or by the finalizer.</summary>
internal sealed class TensorHandle : SafeHandle
{
    /// <summary>Stands for an absent tensor.</summary>
    public static readonly TensorHandle None = new(0);

    private static long liveCount;

    public TensorHandle(nint native)
        : base(0, ownsHandle: true)
    {
        SetHandle(native);
        if (native != 0) Interlocked.Increment(ref liveCount);
    }

    public static long LiveCount => Volatile.Read(ref liveCount);

    public override bool IsInvalid => handle == 0;

    public static TensorHandle Of(Tensor? tensor) => tensor?.handle ?? None;

    protected override bool ReleaseHandle()
    {
        at_release(handle);
        Interlocked.Decrement(ref liveCount);
        return true;
    }
}
