namespace GanAssets.Trainer.Export;

/// <summary>What a model file says of itself; <see cref="ModelCardWriter"/> gives it its form.</summary>
public sealed record ModelCardData
{
    /// <summary>The model's name.</summary>
    public required string Name { get; init; }

    /// <summary>Width of a generated sprite in pixels, enlarged by the pixel scale.</summary>
    public required int Width { get; init; }

    /// <summary>Height of a generated sprite in pixels, enlarged by the pixel scale.</summary>
    public required int Height { get; init; }

    /// <summary>The number of figures in a latent, Z.</summary>
    public required int LatentLength { get; init; }

    /// <summary>How many generators the model chooses from by the latent's last figure.</summary>
    public int Generators { get; init; } = 1;

    /// <summary>The attribute schema, with how often the training sprites hold each value.</summary>
    public required AttributeCounts Attributes { get; init; }

    /// <summary>P×3 bytes, the colours that the sprites are limited to; empty where they are not.</summary>
    public ReadOnlyMemory<byte> Palette { get; init; }

    /// <summary>What the alpha channel holds.</summary>
    public required AlphaKind Alpha { get; init; }

    /// <summary>How many pixels, across and down, make one dot of the art; at least 1.</summary>
    public int PixelScale { get; init; } = 1;

    /// <summary>The verdict on the model as a JSON document; null where it was not checked.</summary>
    public string? VerdictJson { get; init; }

    /// <summary>Where the training sprites came from.</summary>
    public required ModelCardOrigin Origin { get; init; }

    /// <summary>The resolved recipe as a JSON document.</summary>
    public required string RecipeJson { get; init; }

    /// <summary>The number of training steps behind the model.</summary>
    public required long Steps { get; init; }
}
