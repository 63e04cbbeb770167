namespace GanAssets.Native.Boundary;

/// <summary>A call that is refused before the runtime sees it.</summary>
internal sealed class CallException(Status status, string message) : Exception(message)
{
    public Status Status { get; } = status;
}
