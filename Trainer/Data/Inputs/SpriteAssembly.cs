using System.Buffers;
using GanAssets.Trainer.Imaging;

namespace GanAssets.Trainer.Data.Inputs;

/// <summary>Reads the sprites of a listing, several at once, straight into the array of the set.</summary>
internal static class SpriteAssembly
{
    /// <summary>Reads them.</summary>
    /// <param name="listing">At least one sprite.</param>
    /// <param name="options">How sizes are dealt with.</param>
    /// <returns>The size that all have, N×H×W×4 bytes, and how many were padded.</returns>
    /// <exception cref="InputException">A sprite cannot be read, sizes differ and are not to be padded, or they are out of range.</exception>
    public static (PixelSize Size, byte[] Rgba, int Padded) Read(InputListing listing, SpriteInputOptions options)
    {
        var sizes = options.Pad ? Measure(listing) : null;
        var size = sizes is null ? listing.Pictures[0].Measure() : new PixelSize(sizes.Max(one => one.Width), sizes.Max(one => one.Height));
        RequireRange(listing, sizes, size, options.LargestSide);
        if (listing.Names.Count * size.Length > Array.MaxLength)
        {
            throw new InputException(
                $"{listing.Path}: {listing.Names.Count} sprites of {size} pixels are too many for one set; at most {Array.MaxLength / size.Length} fit.");
        }

        var length = (int)size.Length;
        var rgba = GC.AllocateUninitializedArray<byte>(listing.Names.Count * length);
        ForEach(listing, i =>
        {
            var room = rgba.AsSpan(i * length, length);
            if (sizes is null || sizes[i] == size)
            {
                Copy(listing, i, room, size);
            }
            else
            {
                CopyPadded(listing, i, sizes[i], room, size, options.Anchor);
            }
        });
        return (size, rgba, sizes?.Count(one => one != size) ?? 0);
    }

    private static PixelSize[] Measure(InputListing listing)
    {
        var sizes = new PixelSize[listing.Pictures.Count];
        ForEach(listing, i => sizes[i] = listing.Pictures[i].Measure());
        return sizes;
    }

    private static void RequireRange(InputListing listing, PixelSize[]? sizes, PixelSize size, int most)
    {
        if (Math.Min(size.Width, size.Height) < SpriteInput.SmallestSide || Math.Max(size.Width, size.Height) > most)
        {
            var culprit = sizes is null ? 0 : Array.FindIndex(sizes, one => Math.Max(one.Width, one.Height) > most);
            var found = culprit >= 0
                ? $"{listing.Pictures[culprit].Place}: is {(sizes is null ? size : sizes[culprit])} pixels"
                : $"{listing.Path}: the largest sprites are {size} pixels";
            var advice = Math.Max(size.Width, size.Height) > SpriteInput.LargestSide ? " (--tile divides a sheet, data import --native shrinks enlarged pixel art)" : "";
            throw new InputException($"{found}; sprites have {SpriteInput.SmallestSide} to {most} pixels a side{advice}.");
        }
    }

    private static void Copy(InputListing listing, int index, Span<byte> rgba, PixelSize size)
    {
        var picture = listing.Pictures[index];
        if (picture.CopyTo(rgba, size) is var actual && actual != size)
        {
            throw new InputException(
                $"{picture.Place}: is {actual} pixels and {listing.Names[0]} {size}; all sprites must have one size (data import --pad pads the smaller ones).");
        }
    }

    private static void CopyPadded(InputListing listing, int index, PixelSize own, Span<byte> room, PixelSize size, PadAnchor anchor)
    {
        var buffer = ArrayPool<byte>.Shared.Rent((int)own.Length);
        try
        {
            Copy(listing, index, buffer.AsSpan(0, (int)own.Length), own);
            room.Clear();
            var left = (size.Width - own.Width) / 2;
            var top = anchor == PadAnchor.Bottom ? size.Height - own.Height : (size.Height - own.Height) / 2;
            for (var y = 0; y < own.Height; y++)
            {
                buffer.AsSpan(4 * own.Width * y, 4 * own.Width).CopyTo(room[(4 * (((top + y) * size.Width) + left))..]);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void ForEach(InputListing listing, Action<int> work)
    {
        var faults = new InputException?[listing.Pictures.Count];
        Parallel.For(0, faults.Length, (i, loop) =>
        {
            try
            {
                work(i);
            }
            catch (InputException fault)
            {
                // Every sprite before this one is still read, so that the first fault is told, whatever the threads do.
                faults[i] = fault;
                loop.Break();
            }
        });
        if (Array.Find(faults, fault => fault is not null) is { } first)
        {
            throw first;
        }
    }
}
