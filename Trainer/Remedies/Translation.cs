using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies;

/// <summary>Moves images by whole pixels, differentiably; what moves in from outside is zero, that is transparent (Zhao et al. 2020, DiffAugment).</summary>
internal static class Translation
{
    /// <summary>The farthest that an image is moved, as a share of its side.</summary>
    public const double MostShare = 0.125;

    /// <summary>Moves each of some images, with a probability, by up to an eighth of each side; all moves are equally likely.</summary>
    /// <param name="images">[N, C, H, W].</param>
    /// <param name="probability">The chance of each image to be moved, 0…1.</param>
    public static Tensor Draw(Tensor images, double probability)
    {
        var (count, device) = (images.shape[0], images.device);
        var moved = (rand([count], device: device) < probability).to_type(int64);
        return Move(images, Offsets(images.shape[2]) * moved, Offsets(images.shape[3]) * moved);

        Tensor Offsets(long side)
        {
            var most = Most(side);
            return randint(-most, most + 1, [count], int64, device);
        }
    }

    /// <summary>The most pixels that an image is moved along a side.</summary>
    public static long Most(long side) => (long)Math.Round(side * MostShare, MidpointRounding.AwayFromZero);

    /// <summary>Moves images.</summary>
    /// <param name="images">[N, C, H, W].</param>
    /// <param name="down">Pixels that each is moved down, int64 [N].</param>
    /// <param name="right">Pixels that each is moved to the right, int64 [N].</param>
    public static Tensor Move(Tensor images, Tensor down, Tensor right)
    {
        var (count, channels, height, width) = (images.shape[0], images.shape[1], images.shape[2], images.shape[3]);
        var rows = Numbers(height).reshape(1, height, 1) - down.reshape(count, 1, 1);
        var columns = Numbers(width).reshape(1, 1, width) - right.reshape(count, 1, 1);
        var (nearRows, nearColumns) = (rows.clamp(0, (int)height - 1), columns.clamp(0, (int)width - 1));
        var places = (((Numbers(count).reshape(count, 1, 1) * (int)height) + nearRows) * (int)width) + nearColumns;

        // One row more, of zeros, stands behind all pixels, for those that come from outside.
        var pixels = cat([images.permute(0, 2, 3, 1).reshape(-1, channels), zeros([1, channels], device: images.device)]);
        var outside = zeros_like(places) + (int)(count * height * width);
        places = where(rows.ne(nearRows).expand(count, height, width), outside, where(columns.ne(nearColumns).expand(count, height, width), outside, places));
        return pixels.index_select(0, places.flatten()).reshape(count, height, width, channels).permute(0, 3, 1, 2).contiguous();

        Tensor Numbers(long below)
        {
            var numbers = new long[below];
            for (var i = 0; i < below; i++)
            {
                numbers[i] = i;
            }

            return tensor(numbers, dtype: int64, device: images.device);
        }
    }
}
