using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Export;

/// <summary>Where a model's training sprites came from.</summary>
/// <param name="Name">The data set's name.</param>
/// <param name="License">The sprites' licence, an SPDX identifier where there is one; empty where it is not known.</param>
/// <param name="Source">Where the sprites came from, such as a package or an address; may be empty.</param>
/// <param name="Attribution">Whom the licence asks to be named; may be empty.</param>
/// <param name="Sprites">The number of training sprites.</param>
public sealed record ModelCardOrigin(string Name, string License, string Source, string Attribution, int Sprites)
{
    /// <summary>The origin of sprites from a source; what is not known of it is empty.</summary>
    /// <param name="source">The data set's <c>source.json</c>.</param>
    /// <param name="sprites">The number of training sprites.</param>
    public static ModelCardOrigin Of(DataSource source, int sprites) =>
        new(source.Name ?? "", source.License ?? "", source.Source ?? "", source.Attribution ?? "", sprites);
}
