using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies;

/// <summary>A few numbers that a remedy keeps from step to step, in the form that a checkpoint takes: a float32 tensor on the CPU.</summary>
/// <param name="count">How many; all 0 at first.</param>
internal sealed class KeptNumbers(int count) : IDisposable
{
    /// <summary>The numbers, [count].</summary>
    public Tensor Tensor { get; } = zeros([count]).DetachFromDisposeScope();

    /// <summary>One of them.</summary>
    public float this[int index]
    {
        get => MemoryMarshal.Cast<byte, float>(Tensor.bytes)[index];
        set => MemoryMarshal.Cast<byte, float>(Tensor.bytes)[index] = value;
    }

    /// <inheritdoc/>
    public void Dispose() => Tensor.Dispose();
}
