namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>What a run of the runtime bench came to.</summary>
/// <param name="Card">The card of the model that was measured.</param>
/// <param name="Rows">The figures.</param>
public sealed record RuntimeResult(ModelCard Card, IReadOnlyList<RuntimeRow> Rows);
