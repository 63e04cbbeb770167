namespace GanAssets.Trainer.Data.Sources;

/// <summary>Which sprites to fetch, and where to.</summary>
/// <param name="Folder">The folder to make; it must be missing or empty, or hold this very set already.</param>
/// <param name="Count">The number of sprites, 1 or more; null for the set's own number.</param>
/// <param name="Seed">Chooses among the sets that the source can make: what is drawn, or which sprites the count keeps.</param>
public sealed record FetchRequest(string Folder, int? Count = null, uint Seed = 1);
