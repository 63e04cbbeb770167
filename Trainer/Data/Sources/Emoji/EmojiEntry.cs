namespace GanAssets.Trainer.Data.Sources.Emoji;

/// <summary>An emoji as the package's <c>emoji.json</c> lists it; of its members those that are used.</summary>
/// <param name="Name">Its Unicode name, in capitals.</param>
/// <param name="Category">Its group, such as "Food &amp; Drink".</param>
/// <param name="Subcategory">Its subgroup, such as "food-fruit".</param>
/// <param name="Image">The name of its picture's file.</param>
/// <param name="SheetX">Its column in the sheet.</param>
/// <param name="SheetY">Its row in the sheet.</param>
/// <param name="HasImgTwitter">Whether Twemoji has drawn it.</param>
/// <param name="SkinVariations">The same emoji in skin tones, by the code points of one tone or two; null where it has none.</param>
internal sealed record EmojiEntry(
    string Name,
    string Category,
    string Subcategory,
    string Image,
    int SheetX,
    int SheetY,
    bool HasImgTwitter,
    IReadOnlyDictionary<string, EmojiVariation>? SkinVariations = null);
