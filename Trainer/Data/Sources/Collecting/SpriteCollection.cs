using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace GanAssets.Trainer.Data.Sources.Collecting;

/// <summary>Gathers sprites from an archive for a set, and keeps account of those that it leaves out.</summary>
/// <param name="width">Width of each sprite in pixels.</param>
/// <param name="height">Height of each sprite in pixels.</param>
/// <param name="attributes">The attributes' names.</param>
internal sealed class SpriteCollection(int width, int height, params IReadOnlyList<string> attributes)
{
    private readonly HashSet<string> _hashes = new(StringComparer.Ordinal);
    private readonly List<string> _leftOut = [];
    private List<CollectedSprite> _sprites = [];
    private int _blank;
    private int _copies;

    /// <summary>Width of each sprite in pixels.</summary>
    public int Width => width;

    /// <summary>Height of each sprite in pixels.</summary>
    public int Height => height;

    /// <summary>The attributes' names.</summary>
    public IReadOnlyList<string> Attributes => attributes;

    /// <summary>What is in the set so far, in the order in which it came.</summary>
    public IReadOnlyList<CollectedSprite> Sprites => _sprites;

    /// <summary>What is not, a line for each kind.</summary>
    public IReadOnlyList<string> LeftOut =>
    [
        .. _leftOut,
        .. _blank > 0 ? [$"{_blank} wholly transparent"] : Array.Empty<string>(),
        .. _copies > 0 ? [$"{_copies} that look exactly like another"] : Array.Empty<string>(),
    ];

    /// <summary>Takes a sprite in, unless nothing of it can be seen, or one before it looks the same.</summary>
    public void Add(CollectedSprite sprite)
    {
        var visible = MemoryMarshal.Cast<byte, uint>(sprite.Rgba).ToArray();
        for (var i = 0; i < visible.Length; i++)
        {
            // Alpha is the last byte in memory, so the highest one of a little-endian number.
            visible[i] = (visible[i] & 0xFF000000) == 0 ? 0 : visible[i];
        }

        if (Array.TrueForAll(visible, pixel => pixel == 0))
        {
            _blank++;
        }
        else if (!_hashes.Add(Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(visible.AsSpan())))))
        {
            _copies++;
        }
        else
        {
            _sprites.Add(sprite);
        }
    }

    /// <summary>Notes sprites that the source has and that were not offered.</summary>
    /// <param name="count">Their number; nothing is noted for 0.</param>
    /// <param name="what">What they are, as "12 …" goes on.</param>
    public void NoteLeftOut(int count, string what)
    {
        if (count > 0)
        {
            _leftOut.Add($"{count} {what}");
        }
    }

    /// <summary>Leaves out the sprites of attribute values that too few sprites have to learn them from.</summary>
    /// <param name="fewest">The fewest sprites that a value must have.</param>
    public void LeaveOutRareValues(int fewest)
    {
        // Without the sprites of one value another may become rare.
        while (FindRareValue(fewest) is { } rare)
        {
            var kept = _sprites.FindAll(sprite => sprite.Values[rare.Attribute] != rare.Value);
            NoteLeftOut(_sprites.Count - kept.Count, $"of {attributes[rare.Attribute]}={rare.Value}, fewer than {fewest}");
            _sprites = kept;
        }
    }

    /// <summary>Keeps so many sprites, all being equally likely, in the order that they had.</summary>
    /// <exception cref="InputException">There are not so many.</exception>
    public void Keep(int count, uint seed)
    {
        if (count < 1 || count > _sprites.Count)
        {
            throw new InputException($"The number of sprites must be from 1 to {_sprites.Count}, which is all there are, not {count}.");
        }

        var random = new SplitMix64(seed);
        var order = Enumerable.Range(0, _sprites.Count).ToArray();
        for (var i = 0; i < count; i++)
        {
            var other = i + random.NextBelow(order.Length - i);
            (order[i], order[other]) = (order[other], order[i]);
        }

        _sprites = [.. order.Take(count).Order().Select(index => _sprites[index])];
    }

    private (int Attribute, string Value)? FindRareValue(int fewest)
    {
        for (var attribute = 0; attribute < attributes.Count; attribute++)
        {
            if (_sprites.CountBy(sprite => sprite.Values[attribute], StringComparer.Ordinal).FirstOrDefault(value => value.Value < fewest) is { Key: not null } rare)
            {
                return (attribute, rare.Key);
            }
        }

        return null;
    }
}
