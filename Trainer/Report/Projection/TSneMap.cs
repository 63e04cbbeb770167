namespace GanAssets.Trainer.Report.Projection;

/// <summary>What <see cref="TSne"/> found.</summary>
/// <param name="Points">A place for each row.</param>
/// <param name="StartDivergence">The Kullback-Leibler divergence, in nats, between the similarities of the features and those on the map that the descent began with.</param>
/// <param name="Divergence">The same of the finished map.</param>
public sealed record TSneMap(PlanePoint[] Points, double StartDivergence, double Divergence);
