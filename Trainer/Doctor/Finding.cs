namespace GanAssets.Trainer.Doctor;

/// <summary>What was found of one thing that a training needs.</summary>
/// <param name="Name">The thing, such as <c>libtorch</c>.</param>
/// <param name="State">How well it is.</param>
/// <param name="Text">Its version, or what is wrong with it; one line.</param>
/// <param name="Mend">The line that mends it; null where nothing is to be mended.</param>
public sealed record Finding(string Name, FindingState State, string Text, string? Mend = null);
