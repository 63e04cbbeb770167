using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GanAssets.Trainer.Doctor.Checks;

/// <summary>What reads and writes PNG files: libpng below the adapter, or ImageSharp itself.</summary>
internal sealed class ImageLibraryCheck : IDoctorCheck
{
    private const string LibPng = "libpng16.so.16";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look()
    {
        if (PackageSource.Current == PackageSource.OfNuGet)
        {
            return [new Finding("ImageSharp", FindingState.Ok, ImageSharpVersion())];
        }

        return
        [
            NativeLibrary.TryLoad(LibPng, out var library)
                ? new Finding("libpng", FindingState.Ok, LibPngVersion(library))
                : new Finding("libpng", FindingState.Missing, $"{LibPng} cannot be loaded", "as root: apt-get install libpng16-16"),
        ];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string ImageSharpVersion() => typeof(SixLabors.ImageSharp.Image).Assembly.GetName().Version!.ToString(3);

    // png_uint_32 png_access_version_number(void): 10639 is 1.6.39. The library stays loaded: the process needs it anyway.
    private static unsafe string LibPngVersion(nint library)
    {
        var number = ((delegate* unmanaged<uint>)NativeLibrary.GetExport(library, "png_access_version_number"))();
        return string.Create(CultureInfo.InvariantCulture, $"{number / 10000}.{number / 100 % 100}.{number % 100}");
    }
}
