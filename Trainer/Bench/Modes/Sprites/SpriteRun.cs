using GanAssets.Trainer.Collapse.Requests;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>What a training on sprites has made.</summary>
/// <param name="Maker">The generator.</param>
/// <param name="Steps">The steps that it took.</param>
/// <param name="Seconds">What they took.</param>
/// <param name="Owner">Disposed of with the run; null where nothing has to be.</param>
public sealed record SpriteRun(ISpriteMaker Maker, long Steps, double Seconds, IDisposable? Owner = null) : IDisposable
{
    /// <summary>Figures that the training alone can take, by <see cref="MeasureNames">name</see>.</summary>
    public IReadOnlyDictionary<string, Figure> Others { get; init; } = new Dictionary<string, Figure>();

    /// <summary>How far the training was at its first tick, and what that took; nothing where it was over before.</summary>
    public (long Steps, double Seconds) FirstTick { get; init; }

    /// <summary>Why a remedy ended the training early; null where none did.</summary>
    public string? Stopped { get; init; }

    /// <inheritdoc/>
    public void Dispose() => Owner?.Dispose();
}
