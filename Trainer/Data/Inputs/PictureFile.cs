using GanAssets.Trainer.Imaging;

namespace GanAssets.Trainer.Data.Inputs;

/// <summary>A sprite that is a PNG file of its own.</summary>
/// <param name="place">The file's path.</param>
internal sealed class PictureFile(string place) : ISpritePicture
{
    /// <inheritdoc/>
    public string Place => place;

    /// <inheritdoc/>
    public PixelSize Measure() => PngFile.ReadSize(place);

    /// <inheritdoc/>
    public PixelSize CopyTo(Span<byte> rgba, PixelSize wanted) => PngFile.CopyTo(place, rgba, wanted);
}
