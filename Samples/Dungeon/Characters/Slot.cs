namespace GanAssets.Samples.Dungeon.Characters;

/// <summary>The picture of one character, and what the generator made it of. It is filled again and again.</summary>
/// <param name="card">The model that makes the pictures.</param>
internal sealed class Slot(ModelCard card)
{
    private const int BytesPerPixel = 4;
    private const int Opaque = 128;

    /// <summary>The character, and beside it the same one mirrored: RGBA, twice the model's width, the top row first.</summary>
    public byte[] Pictures { get; } = new byte[card.Width * card.Height * BytesPerPixel * 2];

    /// <summary>The index of each attribute's value.</summary>
    public int[] Attributes { get; } = new int[card.Attributes.Count];

    /// <summary>The rows down to the character's feet: below them the picture is empty.</summary>
    public int Feet { get; private set; }

    /// <summary>Counts the characters that have had the slot, so that a picture for an earlier one is not taken for this one's.</summary>
    public int Tenant { get; set; }

    /// <summary>Whether the picture is on the screen's side. The game's thread alone reads and sets it.</summary>
    public bool IsShown { get; set; }

    /// <summary>Takes a picture over from the generator.</summary>
    /// <param name="rgba">The picture, RGBA, the top row first.</param>
    public void Fill(ReadOnlySpan<byte> rgba)
    {
        Feet = 0;
        for (var y = 0; y < card.Height; y++)
        {
            for (var x = 0; x < card.Width; x++)
            {
                var pixel = rgba.Slice(((y * card.Width) + x) * BytesPerPixel, BytesPerPixel);
                pixel.CopyTo(At(x, y));
                pixel.CopyTo(At((2 * card.Width) - 1 - x, y));
                Feet = pixel[3] >= Opaque ? y + 1 : Feet;
            }
        }
    }

    private Span<byte> At(int x, int y) => Pictures.AsSpan(((y * 2 * card.Width) + x) * BytesPerPixel);
}
