namespace GanAssets.Trainer.Cli.Display;

/// <summary>Passes reports on at once and in order, which <see cref="Progress{T}"/> does not promise.</summary>
internal sealed class SynchronousProgress<T>(Action<T> report) : IProgress<T>
{
    /// <inheritdoc/>
    public void Report(T value) => report(value);
}
