namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>What the runtime bench measures, and for how long.</summary>
/// <param name="Model">The model file; null for a generator of the default recipe's size, untrained and made on the spot.</param>
public sealed record RuntimeBenchOptions(string? Model)
{
    /// <summary>The threads that work on one sprite, for all that are compared.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Sprites over which allocation is counted.</summary>
    public int Calls { get; init; } = 1_000_000;

    /// <summary>Minutes of the soak.</summary>
    public double Minutes { get; init; } = 1;

    /// <summary>Rounds of timing; in each, all that are compared have their turn.</summary>
    public int Rounds { get; init; } = 120;

    /// <summary>How often all that are compared load the model anew; the rounds are shared out among these times.</summary>
    public int Seatings { get; init; } = 6;

    /// <summary>Seconds of one turn.</summary>
    public double TurnSeconds { get; init; } = 0.05;

    /// <summary>Times that the model is loaded, by each way.</summary>
    public int Loads { get; init; } = 201;

    /// <summary>Threads of the soak.</summary>
    public int SoakThreads { get; init; } = 16;

    /// <summary>Whether onnxruntime-node is compared with, which npm brings.</summary>
    public bool HasNode { get; init; } = true;
}
