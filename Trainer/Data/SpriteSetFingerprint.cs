using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace GanAssets.Trainer.Data;

/// <summary>Tells whether a sprite set is still the same.</summary>
public static class SpriteSetFingerprint
{
    private const int Characters = 16;

    /// <summary>A hash of sizes, pixels, attributes and names.</summary>
    /// <returns>16 hexadecimal digits, the beginning of a SHA-256.</returns>
    public static string Of(SpriteSet set)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{set.Width}x{set.Height}x{set.Count}"));
        foreach (var text in set.Schema.Attributes.SelectMany(attribute => attribute.Values.Prepend(attribute.Name)).Concat(set.Names))
        {
            // In quotes, so that no two lists of names look alike.
            hash.AppendData(Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(text)}\""));
        }

        hash.AppendData(MemoryMarshal.AsBytes(set.Labels.AsSpan()));
        hash.AppendData(set.Rgba);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Characters];
    }
}
