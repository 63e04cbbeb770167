namespace GanAssets.Tests.Runtime;

public class PaletteSwapTests
{
    private static readonly PaletteColor Red = new(255, 0, 0);
    private static readonly PaletteColor Blue = new(0, 0, 255);
    private static readonly PaletteColor Green = new(0, 128, 1);

    private static readonly ModelCard Card = CardWith(""", "palette":["#ff0000","#0000ff","#102030"]""");

    [Test]
    public void Exact_colours_are_swapped_and_alpha_stays()
    {
        byte[] rgba = [255, 0, 0, 255, 255, 0, 0, 7, 0, 0, 255, 255, 254, 0, 0, 255, 16, 32, 48, 255];
        new PaletteSwap(Card, new Dictionary<PaletteColor, PaletteColor> { [Red] = Blue, [Blue] = Green }).Apply(rgba);
        Assert.That(rgba, Is.EqualTo(new byte[] { 0, 0, 255, 255, 0, 0, 255, 7, 0, 128, 1, 255, 254, 0, 0, 255, 16, 32, 48, 255 }));
    }

    [Test]
    public void Clear_pixels_stay_as_they_are()
    {
        byte[] rgba = [255, 0, 0, 0];
        new PaletteSwap(Card, new Dictionary<PaletteColor, PaletteColor> { [Red] = Blue }).Apply(rgba);
        Assert.That(rgba, Is.EqualTo(new byte[] { 255, 0, 0, 0 }));
    }

    [Test]
    public void A_swap_costs_no_memory()
    {
        var swap = new PaletteSwap(Card, new Dictionary<PaletteColor, PaletteColor> { [Red] = Blue, [Blue] = Red });
        var rgba = Enumerable.Range(0, 4096).Select(i => (byte)(i % 4 == 3 || (i % 8) < 1 ? 255 : 0)).ToArray();
        swap.Apply(rgba);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10; i++)
        {
            swap.Apply(rgba);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void A_model_without_a_palette_is_refused_with_the_reason()
    {
        Assert.That(() => new PaletteSwap(CardWith(""), new Dictionary<PaletteColor, PaletteColor>()), Throws.TypeOf<SpriteRequestException>()
            .With.Message.StartsWith("The model n has no palette"));
    }

    [Test]
    public void A_colour_that_the_palette_does_not_have_is_refused_with_the_nearest()
    {
        Assert.That(() => new PaletteSwap(Card, new Dictionary<PaletteColor, PaletteColor> { [Green] = Red }), Throws.TypeOf<SpriteRequestException>()
            .With.Message.EqualTo("The palette of the model n has no colour #008001; the nearest that it has is #102030"));
    }

    [Test]
    public void A_length_that_is_no_whole_number_of_pixels_is_refused()
    {
        var swap = new PaletteSwap(Card, new Dictionary<PaletteColor, PaletteColor> { [Red] = Blue });
        Assert.That(() => swap.Apply(new byte[7]), Throws.TypeOf<SpriteRequestException>().With.Message.Contains("a multiple of 4"));
    }

    [TestCase("#ff0000", true)]
    [TestCase("#FF0000", true)]
    [TestCase("ff0000", false)]
    [TestCase("#f00", false)]
    [TestCase("#ff000g", false)]
    [TestCase(null, false)]
    public void A_colour_is_read_from_its_text(string? text, bool expected)
    {
        Assert.That(PaletteColor.TryParse(text!, out var color), Is.EqualTo(expected));
        Assert.That(color, Is.EqualTo(expected ? Red : default));
    }

    private static ModelCard CardWith(string palette) =>
        ModelCard.Parse($$"""{"format":1,"name":"n","width":8,"height":8,"latent":1{{palette}} }""");
}
