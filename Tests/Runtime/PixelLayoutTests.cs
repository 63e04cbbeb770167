using GanAssets.Internal;

namespace GanAssets.Tests.Runtime;

public class PixelLayoutTests
{
    private const int Width = 5;
    private const int Height = 3;

    private static readonly TinyModel Model = new() { Card = new TinyCard { Width = Width, Height = Height } };

    private static readonly SpriteRequest[] Requests = [new(1), new(2), new(3)];

    [Test]
    public void By_default_the_top_row_is_first_and_alpha_straight()
    {
        Assert.That(Make(new SpriteGeneratorOptions()), Is.EqualTo(Make(new SpriteGeneratorOptions { Rows = RowOrder.TopDown, Alpha = AlphaMode.Straight })));
    }

    [Test]
    public void Bottom_up_turns_the_rows_of_each_sprite_about([Values] AlphaMode alpha)
    {
        var topDown = Make(new SpriteGeneratorOptions { Alpha = alpha });
        var bottomUp = Make(new SpriteGeneratorOptions { Alpha = alpha, Rows = RowOrder.BottomUp });
        var turned = topDown.Chunk(Width * Height * 4).SelectMany(sprite => sprite.Chunk(Width * 4).Reverse().SelectMany(row => row));
        Assert.That(bottomUp, Is.EqualTo(turned));
    }

    [Test]
    public void Premultiplied_colours_are_rounded_to_the_next_whole_number()
    {
        var straight = Make(new SpriteGeneratorOptions());
        var premultiplied = Make(new SpriteGeneratorOptions { Alpha = AlphaMode.Premultiplied });
        var expected = straight.Select((value, i) => i % 4 == 3 ? value : (byte)Math.Round(value * straight[i | 3] / 255m));
        Assert.That(premultiplied, Is.EqualTo(expected));
    }

    [Test]
    public void Multiplication_is_exact_for_every_colour_and_alpha()
    {
        for (var pair = 0; pair < 65536; pair++)
        {
            var (c, a) = ((byte)(pair >> 8), (byte)pair);
            Assert.That(Premultiplied.Multiply(c, a), Is.EqualTo((int)Math.Round(c * a / 255m)));
        }
    }

    [Test]
    public void What_lies_behind_the_sprite_stays_as_it_is([Values] RowOrder rows, [Values] AlphaMode alpha)
    {
        using var generator = SpriteGenerator.Load(Model.ToBytes(), new SpriteGeneratorOptions { Rows = rows, Alpha = alpha });
        var rgba = new byte[generator.BytesPerSprite + 5];
        rgba.AsSpan().Fill(77);
        generator.Generate(Requests[0], rgba);
        Assert.That(rgba[^5..], Is.All.EqualTo(77));
    }

    [Test]
    public void Every_layout_costs_no_memory([Values] RowOrder rows, [Values] AlphaMode alpha)
    {
        using var generator = SpriteGenerator.Load(Model.ToBytes(), new SpriteGeneratorOptions { Rows = rows, Alpha = alpha });
        var rgba = new byte[generator.BytesPerSprite];
        generator.Generate(Requests[0], rgba);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            generator.Generate(Requests[1], rgba);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private static byte[] Make(SpriteGeneratorOptions options)
    {
        using var generator = SpriteGenerator.Load(Model.ToBytes(), options);
        var rgba = new byte[generator.BytesPerSprite * Requests.Length];
        generator.GenerateBatch(Requests, rgba);
        return rgba;
    }
}
