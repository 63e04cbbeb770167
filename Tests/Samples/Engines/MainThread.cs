using System.Collections.Concurrent;
using GanAssets.Tests.Unity;

namespace GanAssets.Tests.Samples.Engines;

/// <summary>
/// The thread of the test as Godot's main thread: what scripts await resumes on it, in <see cref="Frame"/> and nowhere else. An
/// exception that a script lets out comes out there.
/// </summary>
internal sealed class MainThread : SynchronizationContext, IDisposable
{
    private readonly SynchronizationContext? _before = Current;
    private readonly ConcurrentQueue<(SendOrPostCallback Callback, object? State)> _posted = new();
    private int _running;

    public MainThread() => SetSynchronizationContext(this);

    /// <summary>Whether something waits to be resumed by the next frame.</summary>
    public bool HasWork => !_posted.IsEmpty;

    /// <summary>Resumes what waits at its beginning.</summary>
    public void Frame()
    {
        for (var left = _posted.Count; left > 0 && _posted.TryDequeue(out var next); left--)
        {
            next.Callback(next.State);
        }
    }

    /// <summary>Runs frames until every script has come to its end.</summary>
    public void RunToEnd() => Eventually.True(
        () =>
        {
            Frame();
            return Volatile.Read(ref _running) == 0 && !HasWork;
        },
        "the scripts have ended");

    /// <inheritdoc />
    public override void Post(SendOrPostCallback d, object? state) => _posted.Enqueue((d, state));

    /// <inheritdoc />
    public override void OperationStarted() => Interlocked.Increment(ref _running);

    /// <inheritdoc />
    public override void OperationCompleted() => Interlocked.Decrement(ref _running);

    public void Dispose() => SetSynchronizationContext(_before);
}
