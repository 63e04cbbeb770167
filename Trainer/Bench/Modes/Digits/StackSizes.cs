namespace GanAssets.Trainer.Bench.Modes.Digits;

/// <summary>How many stacks are measured.</summary>
internal sealed record StackSizes
{
    /// <summary>Stacks whose modes are counted. Where a perfect sampler's divergence is .0192 nats.</summary>
    public int Samples { get; init; } = 26_000;

    /// <summary>Stacks whose Vendi score is taken.</summary>
    public int Vendi { get; init; } = 10_000;
}
