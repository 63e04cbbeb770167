namespace GanAssets.Trainer.Networks;

/// <summary>What fixes the weights of a generator and its discriminator, and makes the two.</summary>
public interface INetworkShape
{
    /// <summary>A generator with fresh weights.</summary>
    GeneratorNetwork MakeGenerator();

    /// <summary>A discriminator with fresh weights.</summary>
    DiscriminatorNetwork MakeDiscriminator();
}
