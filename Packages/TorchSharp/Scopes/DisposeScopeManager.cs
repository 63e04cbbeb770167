namespace TorchSharp;

/// <summary>Each thread's scopes, innermost first, and its statistics.</summary>
public class DisposeScopeManager
{
    [ThreadStatic]
    private static DisposeScope? innermost;

    [ThreadStatic]
    private static ThreadDisposeScopeStatistics? statistics;

    /// <summary>The calling thread's counts.</summary>
    public static ThreadDisposeScopeStatistics Statistics => statistics ??= new();

    internal static DisposeScope Open() => innermost = new DisposeScope(innermost);

    /// <summary>Scopes may end out of order; one opened on another thread is in nobody's way here.</summary>
    internal static void Close(DisposeScope scope)
    {
        if (ReferenceEquals(innermost, scope))
        {
            innermost = scope.Outer;
            return;
        }

        for (var inner = innermost; inner is not null; inner = inner.Outer)
        {
            if (ReferenceEquals(inner.Outer, scope)) inner.Outer = scope.Outer;
        }
    }

    internal static void Register(Tensor tensor)
    {
        innermost?.Add(tensor);
        Statistics.ThreadTotalLiveCount++;
    }

    internal static void Unregister(Tensor tensor)
    {
        tensor.scope?.Remove(tensor);
        Statistics.ThreadTotalLiveCount--;
    }

    internal static void Move(Tensor tensor, DisposeScope? target)
    {
        tensor.scope?.Remove(tensor);
        target?.Add(tensor);
    }
}
