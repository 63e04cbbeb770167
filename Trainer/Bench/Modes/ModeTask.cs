namespace GanAssets.Trainer.Bench.Modes;

/// <summary>One training of <c>bench modes</c>.</summary>
/// <param name="Set">The set to learn.</param>
/// <param name="Method">The method, with the settings that make it.</param>
/// <param name="Seed">Seed of data, weights and everything else that is random.</param>
/// <param name="Steps">The steps of the generator.</param>
/// <param name="Net">One of <see cref="IModeTrainer.Nets"/>.</param>
public sealed record ModeTask(ModeSet Set, ModeMethod Method, int Seed, long Steps, string Net)
{
    /// <summary>All settings, the method's over those that the set's methods share.</summary>
    public IReadOnlyList<string> Settings => [.. Set.SharedSettings, .. Method.Settings];
}
