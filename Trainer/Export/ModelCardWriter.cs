using System.Buffers;
using System.Text;
using System.Text.Json;

namespace GanAssets.Trainer.Export;

/// <summary>Writes a model's card, the JSON document that travels in the model file's metadata.</summary>
public static class ModelCardWriter
{
    /// <summary>The version of the card's form.</summary>
    public const int Format = 1;

    /// <summary>The card as compact JSON, every character beyond ASCII escaped.</summary>
    /// <exception cref="JsonException">The verdict or the recipe is no JSON.</exception>
    public static string ToJson(ModelCardData card)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("name", card.Name);
            json.WriteNumber("width", card.Width);
            json.WriteNumber("height", card.Height);
            json.WriteNumber("latent", card.LatentLength);
            if (card.Generators > 1)
            {
                json.WriteNumber("generators", card.Generators);
            }

            WriteAttributes(json, card.Attributes);
            WritePalette(json, card.Palette.Span);
            json.WriteString("alpha", NameOf(card.Alpha));
            json.WriteNumber("pixel_scale", card.PixelScale);
            json.WritePropertyName("verdict");
            json.WriteRawValue(card.VerdictJson ?? "null");
            WriteOrigin(json, card.Origin);
            json.WritePropertyName("recipe");
            json.WriteRawValue(card.RecipeJson);
            json.WriteNumber("steps", card.Steps);
            json.WriteString("tool", Producer.Full);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteAttributes(Utf8JsonWriter json, AttributeCounts counts)
    {
        json.WriteStartArray("attributes");
        for (var attribute = 0; attribute < counts.Schema.Count; attribute++)
        {
            var (name, values) = counts.Schema.Attributes[attribute];
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteStartArray("values");
            for (var value = 0; value < values.Count; value++)
            {
                json.WriteStartObject();
                json.WriteString("name", values[value]);
                json.WriteNumber("count", counts.CountOf(attribute, value));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();

        json.WriteStartArray("co_occurrence");
        foreach (var together in counts.CoOccurrence)
        {
            json.WriteNumberValue(together);
        }

        json.WriteEndArray();
    }

    private static void WritePalette(Utf8JsonWriter json, ReadOnlySpan<byte> palette)
    {
        if (palette.IsEmpty)
        {
            json.WriteNull("palette");
            return;
        }

        json.WriteStartArray("palette");
        for (var color = 0; color < palette.Length; color += 3)
        {
            json.WriteStringValue("#" + Convert.ToHexStringLower(palette.Slice(color, 3)));
        }

        json.WriteEndArray();
    }

    private static void WriteOrigin(Utf8JsonWriter json, ModelCardOrigin origin)
    {
        json.WriteStartObject("data");
        json.WriteString("name", origin.Name);
        json.WriteString("license", origin.License);
        json.WriteString("source", origin.Source);
        json.WriteString("attribution", origin.Attribution);
        json.WriteNumber("sprites", origin.Sprites);
        json.WriteEndObject();
    }

    private static string NameOf(AlphaKind alpha) => alpha switch
    {
        AlphaKind.Opaque => "opaque",
        AlphaKind.Binary => "binary",
        AlphaKind.Continuous => "continuous",
        _ => throw new ArgumentOutOfRangeException(nameof(alpha), alpha, "There is no such kind of alpha."),
    };
}
