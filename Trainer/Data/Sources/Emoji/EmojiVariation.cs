namespace GanAssets.Trainer.Data.Sources.Emoji;

/// <summary>An emoji in a skin tone.</summary>
/// <param name="Image">The name of its picture's file.</param>
/// <param name="SheetX">Its column in the sheet.</param>
/// <param name="SheetY">Its row in the sheet.</param>
/// <param name="HasImgTwitter">Whether Twemoji has drawn it.</param>
internal sealed record EmojiVariation(string Image, int SheetX, int SheetY, bool HasImgTwitter);
