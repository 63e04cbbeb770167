using GanAssets.Trainer.Networks.Points;

namespace GanAssets.Trainer.Bench.Modes.Points;

/// <summary>Networks that learn points, and how they are trained.</summary>
/// <param name="Name">Their name on the command line.</param>
/// <param name="Description">What they are, a part of a sentence.</param>
/// <param name="Shape">Their sizes; latents and what remedies ask for come from the recipe.</param>
/// <param name="Settings">What all methods share, as <c>key=value</c> of a recipe.</param>
public sealed record PointNet(string Name, string Description, PointShape Shape, IReadOnlyList<string> Settings)
{
    private const int Dimensions = 2;

    /// <summary>Those of the tables.</summary>
    /// <remarks>One thread: networks as small as these gain nothing by more, and the other cores can train other runs.</remarks>
    public static PointNet Table { get; } = new(
        "table",
        "generator and discriminator of 3 hidden layers of 128 (leaky ReLU)",
        new PointShape(Dimensions, 64, Width: 128, Depth: 3),
        [
            "networks.latent_length=64",
            "networks.generator_normalization=none",
            "optimizer.batch_size=128",
            .. ModeMethods.ControlOptimizer,
            "optimizer.final_factor=0.01",
            "optimizer.average_decay=0.999",
            "objective.remedies=",
            "threads=1",
        ]);

    /// <summary>Those of PacGAN, 400 epochs of 100,000 points; hours on a processor (Lin et al. 2018, as Dumoulin et al. 2017).</summary>
    public static PointNet Pacgan { get; } = new(
        "pacgan",
        "PacGAN's networks: generator of 4 hidden layers of 400 (ReLU, batch normalisation), discriminator of 3 hidden layers of 200 (maxout of 5)",
        new PointShape(Dimensions, 2, Width: 400, Depth: 4) { GeneratorSlope = 0, DiscriminatorWidth = 200, DiscriminatorDepth = 3, MaxoutPieces = 5 },
        [
            "networks.latent_length=2",
            "networks.generator_normalization=batch",
            "optimizer.batch_size=100",
            "optimizer.generator_learning_rate=0.0001",
            "optimizer.discriminator_learning_rate=0.0001",
            "optimizer.beta1=0.8",
            "optimizer.beta2=0.999",
            "optimizer.final_factor=1",
            "optimizer.average_decay=0",
            "objective.remedies=",
            "threads=1",
        ])
    {
        Steps = 400_000,
    };

    /// <summary>All of them, those of the tables first.</summary>
    public static IReadOnlyList<PointNet> All { get; } = [Table, Pacgan];

    /// <summary>The steps of a table; null for the set's own.</summary>
    public long? Steps { get; init; }

    /// <summary>The networks of a name.</summary>
    /// <param name="name">A name of <see cref="All"/>.</param>
    public static PointNet Named(string name) => All.Single(net => net.Name == name);
}
