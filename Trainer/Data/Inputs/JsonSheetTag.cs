namespace GanAssets.Trainer.Data.Inputs;

/// <summary>A name that Aseprite's user gave to a run of frames.</summary>
/// <param name="Name">The name.</param>
/// <param name="From">The first frame's index.</param>
/// <param name="To">The last frame's index.</param>
internal sealed record JsonSheetTag(string Name, int From, int To);
