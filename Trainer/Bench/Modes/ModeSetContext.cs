namespace GanAssets.Trainer.Bench.Modes;

/// <summary>What a set may need to be opened.</summary>
/// <param name="Data">The folder of the fetched data set that it asks for; empty where it asks for none.</param>
/// <param name="Net">The size of the networks, one of <see cref="IModeTrainer.Nets"/>.</param>
/// <param name="Folder">The bench's folder.</param>
/// <param name="Progress">Told the share done, 0…1, and what is at hand.</param>
/// <param name="Stop">Asks for an early end.</param>
public sealed record ModeSetContext(string Data, string Net, BenchFolder Folder, Action<double, string> Progress, CancellationToken Stop);
