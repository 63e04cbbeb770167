using System.Text.Json;

namespace GanAssets.Trainer.Data.Inputs;

/// <summary>A value in a JSON file that knows where it stands, so that a fault can be told with its place.</summary>
/// <param name="file">The file's path.</param>
/// <param name="place">The names on the way to the value; empty for the whole document.</param>
/// <param name="value">The value.</param>
internal sealed class JsonPlace(string file, string place, JsonElement value)
{
    /// <summary>A member of an object; null where it has none of that name, or null under it.</summary>
    /// <exception cref="InputException">The value is no object.</exception>
    public JsonPlace? Find(string name)
    {
        Require(JsonValueKind.Object, "an object");
        return value.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? new JsonPlace(file, At(name), member) : null;
    }

    /// <summary>A member of an object.</summary>
    /// <exception cref="InputException">The value is no object, or has no such member.</exception>
    public JsonPlace Get(string name) => Find(name) ?? throw Fault($"has no '{name}'", "it must be there");

    /// <summary>The members of an object with their names, or the items of an array with the names that they hold.</summary>
    /// <param name="nameMember">The member of an array's item that is its name.</param>
    /// <exception cref="InputException">The value is neither, or an item has no name.</exception>
    public IEnumerable<(string Name, JsonPlace Value)> Entries(string nameMember) => value.ValueKind == JsonValueKind.Object
        ? value.EnumerateObject().Select(member => (member.Name, new JsonPlace(file, $"frame '{member.Name}'", member.Value)))
        : Items().Select((item, index) =>
        {
            var name = item.Get(nameMember).Text();
            return (name, new JsonPlace(file, $"frame {index} ('{name}')", value[index]));
        });

    /// <summary>The items of an array.</summary>
    /// <exception cref="InputException">The value is no array.</exception>
    public IEnumerable<JsonPlace> Items()
    {
        Require(JsonValueKind.Array, "a list");
        return value.EnumerateArray().Select((item, index) => new JsonPlace(file, At($"{index}"), item));
    }

    /// <summary>A whole number.</summary>
    /// <param name="least">The least that is allowed.</param>
    /// <exception cref="InputException">The value is none, or too small.</exception>
    public int Number(int least) => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least
        ? number
        : throw Fault($"is {value.GetRawText()}", $"it is a whole number from {least}");

    /// <summary>A text.</summary>
    /// <exception cref="InputException">The value is none.</exception>
    public string Text()
    {
        Require(JsonValueKind.String, "a text");
        return value.GetString()!;
    }

    /// <summary>True or false.</summary>
    /// <exception cref="InputException">The value is neither.</exception>
    public bool Flag() => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Fault("is neither true nor false", "it is one of them"),
    };

    /// <summary>A fault of this value.</summary>
    /// <param name="what">What is wrong, as the sentence goes on.</param>
    /// <param name="allowed">What is allowed.</param>
    public InputException Fault(string what, string allowed) => new($"{file}: {(place.Length == 0 ? "the document" : place)} {what}; {allowed}.");

    private void Require(JsonValueKind kind, string name)
    {
        if (value.ValueKind != kind)
        {
            throw Fault($"is not {name}", "a sheet's JSON has one here, as Aseprite and TexturePacker write it");
        }
    }

    private string At(string name) => place.Length == 0 ? name : $"{place}: {name}";
}
