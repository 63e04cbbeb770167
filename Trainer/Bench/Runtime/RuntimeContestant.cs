namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>Our runtime, as a game calls it: requests in, bytes out.</summary>
/// <param name="generator">The generator, which is disposed of here.</param>
/// <param name="inputs">What is asked for.</param>
internal sealed class RuntimeContestant(SpriteGenerator generator, RuntimeInputs inputs) : IContestant
{
    private readonly byte[] _rgba = new byte[RuntimeInputs.Most * inputs.BytesPerSprite];

    /// <inheritdoc/>
    public string Name => "ours";

    /// <summary>The last sprites that were made.</summary>
    public ReadOnlySpan<byte> Rgba => _rgba;

    /// <inheritdoc/>
    public double Time(int batch, int runs) => RunClock.Median(runs, () =>
    {
        if (batch == 1)
        {
            generator.Generate(inputs.Requests[0], _rgba);
        }
        else
        {
            generator.GenerateBatch(inputs.Requests.AsSpan(0, batch), _rgba);
        }
    });

    /// <inheritdoc/>
    public void Dispose() => generator.Dispose();
}
