namespace TorchSharp;

/// <summary>
/// Owns the tensors made while it is the innermost scope of its thread, and disposes of them when it ends, save those
/// that were moved out or detached.
/// </summary>
public sealed class DisposeScope : IDisposable
{
    // Each tensor knows its place in the list, so that it can leave at once: the last one takes its place.
    private readonly List<Tensor> tensors = [];

    internal DisposeScope(DisposeScope? outer) => Outer = outer;

    internal DisposeScope? Outer { get; set; }

    public void Dispose()
    {
        DisposeScopeManager.Close(this);
        while (tensors.Count > 0) tensors[^1].Dispose();
    }

    internal void Add(Tensor tensor)
    {
        tensor.scope = this;
        tensor.scopeIndex = tensors.Count;
        tensors.Add(tensor);
    }

    internal void Remove(Tensor tensor)
    {
        var last = tensors[^1];
        tensors[tensor.scopeIndex] = last;
        last.scopeIndex = tensor.scopeIndex;
        tensors.RemoveAt(tensors.Count - 1);
        tensor.scope = null;
    }
}
