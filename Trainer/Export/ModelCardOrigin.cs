namespace GanAssets.Trainer.Export;

/// <summary>Where a model's training sprites came from.</summary>
/// <param name="Name">The data set's name.</param>
/// <param name="License">The sprites' licence, an SPDX identifier where there is one; empty where it is not known.</param>
/// <param name="Source">Where the sprites came from, such as a package or an address; may be empty.</param>
/// <param name="Sprites">The number of training sprites.</param>
public sealed record ModelCardOrigin(string Name, string License, string Source, int Sprites);
