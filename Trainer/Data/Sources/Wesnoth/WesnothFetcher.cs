using GanAssets.Trainer.Data.Sources.Collecting;
using GanAssets.Trainer.Imaging;

namespace GanAssets.Trainer.Data.Sources.Wesnoth;

/// <summary>Unit sprites of 72×72 pixels from The Battle for Wesnoth, as Debian packages it.</summary>
/// <param name="root">The folder that holds the package's <c>usr</c>; null to bring the package.</param>
internal sealed class WesnothFetcher(string? root = null) : ArchiveFetcher
{
    private const int Side = 72;
    private const string Package = "wesnoth-1.16-data";

    private static readonly string Units = Path.Combine("usr", "share", "games", "wesnoth", "1.16", "data", "core", "images", "units");

    /// <inheritdoc/>
    public override DataSource Source { get; } = new(
        "wesnoth",
        "GPL-2.0-or-later AND CC-BY-SA-4.0",
        $"The Battle for Wesnoth 1.16, https://www.wesnoth.org, from the Debian package {Package}",
        "Art by the artists of The Battle for Wesnoth, https://wiki.wesnoth.org/Wesnoth:Copyrights");

    /// <inheritdoc/>
    public override string Description => "The Battle for Wesnoth's units, 72×72, with race, pose and facing as attributes";

    /// <inheritdoc/>
    protected override string Notice => $"""
        {Source.Attribution}
        Source: {Source.Source}

        Most of the art is under the GNU General Public License, version 2 or later (https://www.gnu.org/licenses/old-licenses/gpl-2.0.html);
        newer contributions are under Creative Commons BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/). The package does not say
        which picture is which, so both hold for the set. LICENSE.txt is the package's own file on it.
        The pictures are unchanged. Their names were given a folder's name in front; the attributes follow from those names.
        Whoever passes these pictures on, or what is made from them, does so on these terms.
        """;

    /// <inheritdoc/>
    protected override Task<string> BringAsync(string scratch, CancellationToken cancellation) =>
        root is null ? DebianPackage.BringAsync(Package, scratch, cancellation) : Task.FromResult(root);

    /// <inheritdoc/>
    protected override SpriteCollection Collect(string archive, CancellationToken cancellation)
    {
        var units = Path.Combine(archive, Units);
        if (!Directory.Exists(units))
        {
            throw new InputException($"{units}: there is no such folder, though the package {Package} should have it.");
        }

        var sprites = new SpriteCollection(Side, Side, WesnothLabels.Names);
        var (layers, otherSizes) = (0, 0);
        // Without the extension, so that of frames that look the same the one with the plainest name comes first.
        foreach (var path in Directory.EnumerateFiles(units, "*.png", SearchOption.AllDirectories).OrderBy(path => Path.ChangeExtension(path, null), StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var name = Path.GetRelativePath(units, path).Replace(Path.DirectorySeparatorChar, '/');
            if (!name.Contains('/', StringComparison.Ordinal) || WesnothLabels.Of(name) is not { } values)
            {
                layers++;
                continue;
            }

            var sprite = SpriteFile.Read(path);
            if ((sprite.Width, sprite.Height) == (Side, Side))
            {
                sprites.Add(new CollectedSprite(name.Replace('/', '.'), values, sprite.Rgba));
            }
            else
            {
                otherSizes++;
            }
        }

        sprites.NoteLeftOut(otherSizes, $"of another size than {Side}×{Side}");
        sprites.NoteLeftOut(layers, "that are no whole unit (shadows, halos, flames, …)");
        return sprites;
    }

    /// <inheritdoc/>
    protected override string LicenseFile(string archive) => Path.Combine(archive, DebianPackage.Copyright(Package));
}
