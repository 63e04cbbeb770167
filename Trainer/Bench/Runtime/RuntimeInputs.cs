using System.Runtime.InteropServices;

namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>The requests that all contestants are given, and what they come to as inputs of the model.</summary>
internal sealed class RuntimeInputs
{
    /// <summary>The largest batch.</summary>
    public const int Most = 64;

    /// <summary>Resolves the requests.</summary>
    /// <param name="generator">The generator whose latents and attributes they are.</param>
    public RuntimeInputs(SpriteGenerator generator)
    {
        Card = generator.Card;
        Latents = new float[Most * Card.LatentLength];
        Attributes = new long[Most * Card.Attributes.Count];
        var indices = new int[Card.Attributes.Count];
        for (var i = 0; i < Most; i++)
        {
            generator.Resolve(Requests[i], Latents.AsSpan(i * Card.LatentLength, Card.LatentLength), indices);
            Array.ConvertAll(indices, index => (long)index).CopyTo(Attributes, i * indices.Length);
        }
    }

    /// <summary>The model's card.</summary>
    public ModelCard Card { get; }

    /// <summary>The requests: a seed each, all attributes open.</summary>
    public SpriteRequest[] Requests { get; } = [.. Enumerable.Range(1, Most).Select(seed => new SpriteRequest((ulong)seed))];

    /// <summary>[<see cref="Most"/>, Z].</summary>
    public float[] Latents { get; }

    /// <summary>[<see cref="Most"/>, A].</summary>
    public long[] Attributes { get; }

    /// <summary>Bytes of one sprite.</summary>
    public int BytesPerSprite => Card.Width * Card.Height * 4;

    /// <summary>Writes the latents and behind them the attributes, in this machine's byte order.</summary>
    public void Save(string path) =>
        File.WriteAllBytes(path, [.. MemoryMarshal.AsBytes(Latents.AsSpan()), .. MemoryMarshal.AsBytes(Attributes.AsSpan())]);
}
