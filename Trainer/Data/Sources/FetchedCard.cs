using System.Text.Encodings.Web;
using System.Text.Json;

namespace GanAssets.Trainer.Data.Sources;

/// <summary>The <c>source.json</c> of a fetched set: a <see cref="DataSource"/>, and beside it which sprites were taken.</summary>
internal static class FetchedCard
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the card. The seed stands there only where it has chosen something.</summary>
    /// <param name="folder">The folder of sprites.</param>
    /// <param name="source">Name, licence and origin.</param>
    /// <param name="count">The number of sprites.</param>
    /// <param name="seed">The seed that chose them; null where all were taken.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string folder, DataSource source, int count, uint? seed)
    {
        using var stream = File.Create(Path.Combine(folder, DataSource.FileName));
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            Write(json, source, count, seed);
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>The number of sprites that the folder holds of the very set that is asked for.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">The set's name.</param>
    /// <param name="count">The number asked for; null for all that there are.</param>
    /// <param name="seed">The seed; it does not matter where all are asked for.</param>
    /// <returns>The number; null where the folder holds another set, or none.</returns>
    public static int? CountOf(string folder, string name, int? count, uint seed)
    {
        var path = Path.Combine(folder, DataSource.FileName);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var card = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = card.RootElement;
            uint? chosenBy = root.TryGetProperty("seed", out var number) ? number.GetUInt32() : null;
            var held = root.GetProperty("count").GetInt32();
            var same = root.GetProperty("name").ValueEquals(name) && chosenBy == (count is null ? null : seed) && held == (count ?? held);
            return same ? held : null;
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or FormatException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            // Not a card of ours, so not this set; that the folder is taken is said where it is about to be made.
            return null;
        }
    }

    private static void Write(Utf8JsonWriter json, DataSource source, int count, uint? seed)
    {
        json.WriteStartObject();
        json.WriteString("name", source.Name);
        json.WriteString("license", source.License);
        json.WriteString("source", source.Source);
        json.WriteString("attribution", source.Attribution);
        json.WriteNumber("count", count);
        if (seed is { } number)
        {
            json.WriteNumber("seed", number);
        }

        json.WriteEndObject();
    }
}
