using System.Runtime.InteropServices;

namespace TorchSharp;

/// <summary>What native entries return, turned into tensors, numbers and exceptions.</summary>
internal static class Results
{
    /// <exception cref="ExternalException">The entry failed; the message is libtorch's, its first line.</exception>
    public static Tensor Own(nint native) => new(native != 0 ? native : throw LastError());

    /// <exception cref="ExternalException">The entry failed; the message is libtorch's, its first line.</exception>
    public static void Check(int status)
    {
        if (status != 0) throw LastError();
    }

    /// <exception cref="ExternalException">The entry failed; the message is libtorch's, its first line.</exception>
    public static long Value(long value) => value != long.MinValue ? value : throw LastError();

    /// <exception cref="ExternalException">The entry failed; the message is libtorch's, its first line.</exception>
    public static bool Flag(long value) => Value(value) != 0;

    public static Tensor? OwnOrNull(nint native) => native != 0 ? new Tensor(native) : null;

    public static ExternalException LastError() => new(Marshal.PtrToStringUTF8(at_last_error()));

    /// <summary>The native tensors behind a list. Keep the list alive (<see cref="GC.KeepAlive"/>) until the call is over.</summary>
    public static nint[] Natives<T>(IList<T>? tensors)
        where T : Tensor
    {
        if (tensors is null) return [];
        var natives = new nint[tensors.Count];
        for (var i = 0; i < natives.Length; i++) natives[i] = tensors[i].Handle;
        return natives;
    }
}
