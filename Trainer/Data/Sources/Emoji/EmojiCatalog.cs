using System.Text.Json;

namespace GanAssets.Trainer.Data.Sources.Emoji;

/// <summary>Reads the package's list of emoji.</summary>
internal static class EmojiCatalog
{
    /// <summary>The emoji in the file's order.</summary>
    /// <exception cref="InputException">The file is missing or not of the known form.</exception>
    public static IReadOnlyList<EmojiEntry> Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize(stream, EmojiJson.Default.EmojiEntryArray) ?? [];
        }
        catch (JsonException fault)
        {
            throw new InputException($"{path}: is not the list of emoji that was expected; {fault.Message.TrimEnd('.')}.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be read ({fault.Message.TrimEnd('.')}).", fault);
        }
    }
}
