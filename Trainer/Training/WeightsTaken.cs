namespace GanAssets.Trainer.Training;

/// <summary>What a run has taken over from an earlier one.</summary>
/// <param name="Checkpoint">The checkpoint's folder.</param>
/// <param name="Tensors">Tensors taken over, in part or as a whole.</param>
/// <param name="AllTensors">Tensors that the networks have.</param>
/// <param name="Share">The share of the networks' numbers that were taken over, 0…1.</param>
/// <param name="Values">Attribute values whose vectors were taken over.</param>
/// <param name="AllValues">Attribute values that there are.</param>
public sealed record WeightsTaken(string Checkpoint, int Tensors, int AllTensors, double Share, int Values, int AllValues)
{
    /// <summary>Whether every layer of the generator has started from the earlier run's; vectors of attribute values may be fresh.</summary>
    public bool HasGenerator { get; init; }
}
