using GanAssets.Trainer.Bench.Modes.Digits;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Imaging;

namespace GanAssets.Tests.Bench.Modes.Digits;

/// <summary>Digits in the letters of contact sheets, each a little elsewhere and of another brightness: easy to tell apart.</summary>
internal static class PrintedDigits
{
    private const int Zoom = 3;

    public static DigitImages Draw(int count, ulong seed)
    {
        var random = new SplitMix64(seed);
        var brightness = new byte[count * DigitImages.Side * DigitImages.Side];
        var numbers = new int[count];
        for (var digit = 0; digit < count; digit++)
        {
            numbers[digit] = random.NextBelow(DigitImages.Classes);
            var (left, top, level, start) = (4 + random.NextBelow(6), 2 + random.NextBelow(4), 150 + random.NextBelow(100), digit * DigitImages.Side * DigitImages.Side);
            BitmapFont.Draw($"{numbers[digit]}", (x, y) =>
            {
                for (var pixel = 0; pixel < Zoom * Zoom; pixel++)
                {
                    brightness[start + (((y * Zoom) + top + (pixel / Zoom)) * DigitImages.Side) + (x * Zoom) + left + (pixel % Zoom)] = (byte)level;
                }
            });
        }

        return new DigitImages(brightness, numbers);
    }
}
