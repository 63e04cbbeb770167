using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using GanAssets.Trainer.Imaging;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary><c>--tile</c>, <c>--margin</c> and <c>--spacing</c>: how a grid sheet is divided.</summary>
internal sealed class SheetOptions
{
    private readonly Option<PixelSize?> _tile = new("--tile")
    {
        Description = "Size of the sprites on a sheet without a JSON file, as 16x24.",
        CustomParser = ParseTile,
    };

    private readonly Option<int?> _margin = Pixels("--margin", "Pixels between the sheet's edge and its first sprites, with --tile (default 0).");
    private readonly Option<int?> _spacing = Pixels("--spacing", "Pixels between the sheet's sprites, with --tile (default 0).");

    /// <summary>Gives a verb the options.</summary>
    public SheetOptions(Command command)
    {
        command.Options.Add(_tile);
        command.Options.Add(_margin);
        command.Options.Add(_spacing);
    }

    /// <summary>What was given.</summary>
    /// <exception cref="InputException">There is a margin or a spacing without tiles.</exception>
    public InputRecipe Get(ParseResult parsed)
    {
        var (tile, margin, spacing) = (parsed.GetValue(_tile), parsed.GetValue(_margin), parsed.GetValue(_spacing));
        return tile is null && (margin ?? spacing) is not null
            ? throw new InputException($"{parsed.CommandResult.Command.Name}: --margin and --spacing belong to a sheet's tiles; add --tile WxH.")
            : new InputRecipe { TileWidth = tile?.Width, TileHeight = tile?.Height, Margin = margin ?? 0, Spacing = spacing ?? 0 };
    }

    private static Option<int?> Pixels(string name, string description) => CommonOptions.Number<int>(
        name, description, $"a whole number from 0 to {InputRecipe.MostPixels}", value => value is >= 0 and <= InputRecipe.MostPixels);

    private static PixelSize? ParseTile(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        var sides = word.Split('x', 'X', '×');
        if (sides.Length == 2 && Side(sides[0]) is { } width && Side(sides[1]) is { } height)
        {
            return new PixelSize(width, height);
        }

        result.AddError($"--tile takes a width and a height from 1 to {InputRecipe.MostPixels} pixels, such as 16x24, not '{word}'.");
        return null;
    }

    private static int? Side(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var side) && side is >= 1 and <= InputRecipe.MostPixels ? side : null;
}
