namespace GanAssets.Trainer.Report;

/// <summary>Fills the latent of a sprite.</summary>
/// <param name="row">Which sprite.</param>
/// <param name="latent">Takes the latent.</param>
internal delegate void LatentSource(int row, Span<float> latent);
