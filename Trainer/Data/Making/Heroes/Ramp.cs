namespace GanAssets.Trainer.Data.Making.Heroes;

/// <summary>The colours of a material from the outline to the light, each 0xRRGGBB.</summary>
/// <param name="Outline">Of outlines and of the deepest folds.</param>
/// <param name="Shadow">Of what is turned away from the light.</param>
/// <param name="Base">Of most of it.</param>
/// <param name="Light">Of what faces the light, which comes from the top left.</param>
internal sealed record Ramp(int Outline, int Shadow, int Base, int Light)
{
    /// <summary>The colour of a shade, 0 (the outline) to 3 (the light).</summary>
    public int this[int shade] => shade switch { 0 => Outline, 1 => Shadow, 2 => Base, _ => Light };
}
