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
        if (innermost is { } scope)
        {
            scope.Add(tensor);
            Statistics.TensorStatistics.CreatedInScopeCount++;
        }
        else
        {
            Statistics.TensorStatistics.CreatedOutsideScopeCount++;
        }
    }

    internal static void Unregister(Tensor tensor)
    {
        if (tensor.scope is { } scope)
        {
            scope.Remove(tensor);
            Statistics.TensorStatistics.DisposedInScopeCount++;
        }
        else
        {
            Statistics.TensorStatistics.DisposedOutsideScopeCount++;
        }
    }

    internal static void Move(Tensor tensor, DisposeScope? target)
    {
        if (ReferenceEquals(tensor.scope, target)) return;
        if (tensor.scope is { } scope) scope.Remove(tensor);
        else Statistics.TensorStatistics.AttachedToScopeCount++;
        if (target is not null) target.Add(tensor);
        else Statistics.TensorStatistics.DetachedFromScopeCount++;
    }
}
