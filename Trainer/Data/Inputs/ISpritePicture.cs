using GanAssets.Trainer.Imaging;

namespace GanAssets.Trainer.Data.Inputs;

/// <summary>One sprite that has been found and not yet read. Safe to use from several threads.</summary>
internal interface ISpritePicture
{
    /// <summary>Where it is, as messages name it.</summary>
    string Place { get; }

    /// <summary>Looks up its size without decoding it.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    PixelSize Measure();

    /// <summary>Copies the pixels if the sprite has the wanted size.</summary>
    /// <param name="rgba">Takes H×W×4 bytes; stays as it is where the size is another.</param>
    /// <param name="wanted">The size.</param>
    /// <returns>The size that the sprite has.</returns>
    /// <exception cref="InputException">It cannot be read.</exception>
    PixelSize CopyTo(Span<byte> rgba, PixelSize wanted);
}
