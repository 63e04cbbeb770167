using GanAssets.Tests.Packages.ImageSharp;
using GanAssets.Trainer.Data.Inputs;

namespace GanAssets.Tests.Data.Inputs;

internal sealed class PngKindsTests
{
    [Test]
    public void Every_colour_type_depth_and_order_makes_sprites_of_one_set()
    {
        using var folder = new TemporaryFolder();
        Save("grey 1", PngBuilder.Grey, 1);
        Save("grey 16", PngBuilder.Grey, 16);
        Save("grey 16 interlaced", PngBuilder.Grey, 16, interlaced: true);
        Save("grey and alpha", PngBuilder.GreyAlpha, 8);
        Save("palette", PngBuilder.Palette, 2);
        Save("palette interlaced", PngBuilder.Palette, 4, interlaced: true);
        Save("rgb", PngBuilder.Rgb, 8);
        Save("rgb 16", PngBuilder.Rgb, 16);
        Save("rgba", PngBuilder.Rgba, 8, interlaced: true);
        Save("rgba 16 interlaced", PngBuilder.Rgba, 16, interlaced: true);

        var set = SpriteInput.Load(folder.Path);

        var black = Sprites.Draw(1, 9, 11, (_, x, y) => (x + y) % 3 == 0 ? 0xFFFFFFFF : 0x000000FF).Rgba;
        Assert.That(set.Count, Is.EqualTo(10));
        Assert.That(Enumerable.Range(0, 10).Select(i => set.Pixels(i).ToArray()), Is.All.EqualTo(black));

        void Save(string name, byte colorType, int bits, bool interlaced = false)
        {
            var builder = new PngBuilder(9, 11, colorType, bits, interlaced);
            if (colorType == PngBuilder.Palette)
            {
                builder.Chunk("PLTE", [0, 0, 0, 255, 255, 255]);
            }

            var brightest = colorType == PngBuilder.Palette ? 1 : (1 << bits) - 1;
            var alpha = colorType switch { PngBuilder.GreyAlpha => 1, PngBuilder.Rgba => 3, _ => -1 };
            File.WriteAllBytes(folder[$"{name}.png"], builder.Pixels((x, y, channel) => channel == alpha || (x + y) % 3 == 0 ? brightest : 0));
        }
    }
}
