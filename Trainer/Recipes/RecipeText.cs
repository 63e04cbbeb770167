using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GanAssets.Trainer.Recipes.Settings;

namespace GanAssets.Trainer.Recipes;

/// <summary>
/// Reads the text of a recipe, whole or partial: JSON, in which comments and commas at the end of a list may stand, and
/// <c>"$schema"</c> for editors. Every fault is told with its line and what is allowed there.
/// </summary>
/// <param name="path">The file's name in messages.</param>
/// <param name="text">Its text.</param>
internal sealed class RecipeText(string path, string text)
{
    private const string SchemaKey = "$schema";
    private const string FormatKey = "format";
    private const int LongestShown = 40;

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);
    private readonly List<RecipeEntry> _entries = [];
    private readonly HashSet<string> _seen = [];

    /// <summary>Reads the settings in the order in which they stand.</summary>
    /// <exception cref="InputException">The text is no recipe, or one of a newer form; the message is one line.</exception>
    public IReadOnlyList<RecipeEntry> Read()
    {
        RefuseNewerFormat();
        var reader = new Utf8JsonReader(_bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        reader.Read();
        ReadGroup(ref reader, "");
        return _entries;
    }

    // First of all: a newer form may have settings that this one does not know.
    private void RefuseNewerFormat()
    {
        try
        {
            using var document = JsonDocument.Parse(_bytes, Lenient);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                throw new InputException($"{path}: holds {Shown(root.GetRawText().ReplaceLineEndings(" "))}; a recipe is an object, such as {{\"seed\": 1}}.");
            }

            if (root.TryGetProperty(FormatKey, out var format) && format.ValueKind == JsonValueKind.Number && format.TryGetInt64(out var version) && version > Recipe.NewestFormat)
            {
                throw new InputException(
                    $"{path}: is a recipe of format {version}, and this ganassets reads up to format {Recipe.NewestFormat}; use a newer ganassets.");
            }
        }
        catch (JsonException fault)
        {
            throw new InputException($"{path}: line {fault.LineNumber + 1} is no JSON; a recipe is an object such as {{\"seed\": 1}}, and may hold // comments.", fault);
        }
    }

    private void ReadGroup(ref Utf8JsonReader reader, string prefix)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = prefix + reader.GetString();
            var place = $"{path}: line {LineOf(reader.TokenStartIndex)}";
            reader.Read();
            if (!_seen.Add(key))
            {
                throw new InputException($"{place}: {key} stands twice; allowed: once.");
            }

            if (key == SchemaKey)
            {
                reader.Skip();
            }
            else if (!RecipeSettings.IsGroup(key))
            {
                ReadSetting(ref reader, key, place);
            }
            else if (reader.TokenType == JsonTokenType.StartObject)
            {
                ReadGroup(ref reader, key + ".");
            }
            else
            {
                throw new InputException(
                    $"{place}: {key} is {Shown(JsonNode.Parse(ref reader))}; allowed: an object with {string.Join(", ", RecipeSettings.Members(key))}.");
            }
        }
    }

    private void ReadSetting(ref Utf8JsonReader reader, string key, string place)
    {
        var value = JsonNode.Parse(ref reader);
        var setting = RecipeSettings.Find(key)
            ?? throw new InputException($"{place}: no recipe has the setting {key}; the nearest is {RecipeSettings.Nearest(key)}.");
        if (!setting.Kind.Accepts(value))
        {
            throw new InputException($"{place}: {key} is {Shown(value)}; allowed: {setting.Kind.Allowed}{setting.Kind.Hint(value)}.");
        }

        _entries.Add(new RecipeEntry(key, value, path));
    }

    private int LineOf(long index) => 1 + _bytes.AsSpan(0, (int)index).Count((byte)'\n');

    private static string Shown(JsonNode? value) => Shown(value?.ToJsonString() ?? "null");

    private static string Shown(string json) => json.Length <= LongestShown ? json : string.Concat(json.AsSpan(0, LongestShown), "…");
}
