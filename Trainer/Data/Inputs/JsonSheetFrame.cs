using GanAssets.Trainer.Imaging;

namespace GanAssets.Trainer.Data.Inputs;

/// <summary>A frame as a sheet's JSON file describes it.</summary>
/// <param name="Name">The frame's name.</param>
/// <param name="X">The left column of its rectangle in the sheet.</param>
/// <param name="Y">The upper row of its rectangle in the sheet.</param>
/// <param name="Content">The size of what was kept of the sprite, upright.</param>
/// <param name="IsRotated">Whether it lies in the sheet turned by 90° clockwise.</param>
/// <param name="Left">The column of the sprite in which the content begins.</param>
/// <param name="Top">The row of the sprite in which the content begins.</param>
/// <param name="Size">The sprite's size before its transparent edges were cut off.</param>
internal sealed record JsonSheetFrame(string Name, int X, int Y, PixelSize Content, bool IsRotated, int Left, int Top, PixelSize Size);
