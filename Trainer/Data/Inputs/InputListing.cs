namespace GanAssets.Trainer.Data.Inputs;

/// <summary>The sprites of an input, found and not yet read: what every kind of input comes down to.</summary>
/// <param name="Kind">The form that they are in.</param>
/// <param name="Path">The input, as messages name it.</param>
/// <param name="Names">A name per sprite, N, no two alike.</param>
/// <param name="Pictures">The sprites, N.</param>
/// <param name="Attributes">What is said of them.</param>
internal sealed record InputListing(
    SpriteInputKind Kind, string Path, IReadOnlyList<string> Names, IReadOnlyList<ISpritePicture> Pictures, AttributeTexts Attributes)
{
    /// <summary>What was left out and why, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>A listing of what a table names, in the table's order, with its attributes.</summary>
    /// <param name="table">The table.</param>
    /// <param name="thing">What a row names, such as <c>frame</c>.</param>
    /// <exception cref="InputException">The table names what is not there.</exception>
    public InputListing Narrowed(AttributeTable table, string thing)
    {
        var places = Names.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
        table.RequireAll(places.ContainsKey, Path, $"each row's {thing} must be there");
        var left = Names.Count - table.Files.Count;
        return this with
        {
            Names = table.Files,
            Pictures = [.. table.Files.Select(name => Pictures[places[name]])],
            Attributes = table.Texts,
            Notes = left == 0 ? Notes : [.. Notes, $"{Counted.Of(left, thing)} that {AttributeTable.FileName} does not name left out."],
        };
    }
}
