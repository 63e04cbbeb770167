using System.Text;
using System.Text.Json;

namespace GanAssets.Trainer.Data.Making;

/// <summary>The <c>source.json</c> of a made set: a <see cref="DataSource"/>, and beside it what else fixes the set to the last pixel.</summary>
internal static class MadeCard
{
    // Counted up whenever the same request would draw other pixels, so that an older folder is not taken for the set.
    private const int Drawing = 1;

    /// <summary>The card of a request.</summary>
    public static string Text(DataSource source, MakeRequest request)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("name", source.Name);
            json.WriteString("license", source.License);
            json.WriteString("source", source.Source);
            json.WriteNumber("drawing", Drawing);
            json.WriteNumber("count", request.Count);
            json.WriteNumber("seed", request.Seed);
            json.WriteNumber("tail", request.Tail);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    /// <summary>Whether a folder holds the set of this card.</summary>
    public static bool IsIn(string folder, string card)
    {
        var path = Path.Combine(folder, DataSource.FileName);
        try
        {
            return File.Exists(path) && File.ReadAllText(path) == card;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // That the folder is taken is said where it is about to be made.
            return false;
        }
    }
}
