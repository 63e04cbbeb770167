namespace GanAssets.Trainer.Recipes;

/// <summary>Adam for both networks, and the average of the generator's weights that is exported.</summary>
public sealed record OptimizerRecipe
{
    /// <summary>Sprites a step.</summary>
    public int BatchSize { get; init; } = 64;

    /// <summary>Adam's step size for the generator, at the start.</summary>
    public double GeneratorLearningRate { get; init; } = 1.5e-3;

    /// <summary>Adam's step size for the discriminator, at the start.</summary>
    public double DiscriminatorLearningRate { get; init; } = 1.5e-3;

    /// <summary>Adam's β₁; 0 because momentum makes the two networks circle each other.</summary>
    public double Beta1 { get; init; }

    /// <summary>Adam's β₂.</summary>
    public double Beta2 { get; init; } = 0.99;

    /// <summary>The factor to which the step sizes have fallen, along a cosine, when the budget is spent.</summary>
    public double FinalFactor { get; init; } = 0.01;

    /// <summary>
    /// How much of the average of the generator's weights stays at each step, 0…1; less in the first steps, so that the
    /// random start is soon forgotten.
    /// </summary>
    public double AverageDecay { get; init; } = 0.998;

    /// <summary>
    /// The discriminator's first layers, counted from the sprites, that keep the weights that training started from: what they have
    /// learned of edges and shades fits other sprites too, and few sprites would only spoil it (FreezeD, Mo et al. 2020).
    /// </summary>
    public int FrozenLayers { get; init; }

    /// <summary>
    /// The generator's first layers, counted from the latent, that keep the weights that training started from: what a sprite shows stays,
    /// and the later layers learn how it is drawn. The vectors of attribute values are none of them, so that new values can be learned.
    /// </summary>
    public int FrozenGeneratorLayers { get; init; }
}
