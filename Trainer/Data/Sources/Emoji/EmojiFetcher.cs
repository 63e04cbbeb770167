using GanAssets.Trainer.Data.Sources.Collecting;

namespace GanAssets.Trainer.Data.Sources.Emoji;

/// <summary>Twemoji of 64×64 pixels, cut from the sheet in the npm package that <c>Samples/Emoji</c> pins.</summary>
/// <param name="package">Where the package is; null to have npm bring it.</param>
internal sealed class EmojiFetcher(string? package = null) : ArchiveFetcher
{
    private const int Side = 64;
    private const string PackageName = "emoji-datasource-twitter";

    /// <inheritdoc/>
    public override DataSource Source { get; } = new(
        "emoji",
        "CC-BY-4.0",
        $"Twemoji, https://github.com/jdecked/twemoji, from the npm package {PackageName}",
        "Twemoji graphics by Twitter, Inc and other contributors, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/");

    /// <inheritdoc/>
    public override string Description => "Twitter's emoji, 64×64, with category, skin tone and figure as attributes";

    /// <inheritdoc/>
    protected override string Notice => $"""
        {Source.Attribution}
        Source: {Source.Source}

        Each picture is one cell of the package's sheet of 64 pixels, unchanged. The attributes follow from the package's emoji.json,
        which is under the MIT licence of LICENSE.txt; that licence does not cover the pictures.
        Whoever passes these pictures on, or what is made from them, names their authors as above and says what was changed.
        """;

    /// <inheritdoc/>
    protected override async Task<string> BringAsync(string scratch, CancellationToken cancellation)
    {
        if (package is not null)
        {
            return package;
        }

        var sample = RepositoryFolder.Find(Path.Combine("Samples", "Emoji"));
        await NodeProgram.InstallPackagesAsync(sample, cancellation);
        return Path.Combine(sample, "node_modules", PackageName);
    }

    /// <inheritdoc/>
    protected override SpriteCollection Collect(string archive, CancellationToken cancellation)
    {
        // The clean sheet: the other one fills gaps with emoji of other makers, under other licences.
        var sheet = EmojiSheet.Read(Path.Combine(archive, "img", "twitter", "sheets-clean", $"{Side}.png"), Side);
        var sprites = new SpriteCollection(Side, Side, EmojiLabels.Names);
        var undrawn = 0;
        foreach (var emoji in EmojiCatalog.Read(Path.Combine(archive, "emoji.json")))
        {
            cancellation.ThrowIfCancellationRequested();
            Add(new EmojiVariation(emoji.Image, emoji.SheetX, emoji.SheetY, emoji.HasImgTwitter), emoji, null);
            foreach (var (tones, variation) in emoji.SkinVariations ?? new Dictionary<string, EmojiVariation>())
            {
                Add(variation, emoji, tones);
            }
        }

        sprites.NoteLeftOut(undrawn, "that Twemoji has not drawn");
        return sprites;

        void Add(EmojiVariation picture, EmojiEntry emoji, string? tones)
        {
            if (!picture.HasImgTwitter)
            {
                undrawn++;
                return;
            }

            sprites.Add(new CollectedSprite(picture.Image, EmojiLabels.Of(emoji, tones), sheet.Cut(picture.SheetX, picture.SheetY)));
        }
    }

    /// <inheritdoc/>
    protected override string LicenseFile(string archive) => Path.Combine(archive, "LICENSE");
}
