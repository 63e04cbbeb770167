using System.Runtime.InteropServices;

namespace TorchSharp;

/// <summary>Owns one native tensor: released once, by <see cref="SafeHandle.Dispose()"/> or by the finalizer.</summary>
internal sealed class TensorHandle : SafeHandle
{
    /// <summary>Stands for an absent tensor.</summary>
    public static readonly TensorHandle None = new(0);

    private static long liveCount;
    private static long peakCount;

    public TensorHandle(nint native)
        : base(0, ownsHandle: true)
    {
        SetHandle(native);
        if (native == 0) return;
        var live = Interlocked.Increment(ref liveCount);
        if (live > Volatile.Read(ref peakCount)) Volatile.Write(ref peakCount, live);
    }

    public static long LiveCount => Volatile.Read(ref liveCount);

    public static long PeakCount => Volatile.Read(ref peakCount);

    public override bool IsInvalid => handle == 0;

    public static TensorHandle Of(Tensor? tensor) => tensor?.handle ?? None;

    protected override bool ReleaseHandle()
    {
        at_release(handle);
        Interlocked.Decrement(ref liveCount);
        return true;
    }
}
