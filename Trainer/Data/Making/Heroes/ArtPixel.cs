namespace GanAssets.Trainer.Data.Making.Heroes;

/// <summary>One pixel of the art.</summary>
/// <param name="X">Column, 0 on the left.</param>
/// <param name="Y">Row, 0 on top.</param>
/// <param name="Material">What it is made of.</param>
/// <param name="Shade">0 (the outline) to 3 (the light).</param>
internal readonly record struct ArtPixel(int X, int Y, Material Material, int Shade);
