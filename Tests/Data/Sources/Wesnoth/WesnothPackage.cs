using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Tests.Data.Sources.Wesnoth;

/// <summary>A few files where the real package has them.</summary>
internal static class WesnothPackage
{
    /// <summary>Writes the files below a folder that stands for the machine's root.</summary>
    public static void Write(string root)
    {
        var units = Path.Combine(root, "usr/share/games/wesnoth/1.16/data/core/images/units");
        var copyright = Path.Combine(root, DebianPackage.Copyright("wesnoth-1.16-data"));
        Directory.CreateDirectory(Path.GetDirectoryName(copyright)!);
        File.WriteAllText(copyright, "the package's copyright");
        Directory.CreateDirectory(Path.Combine(units, "elves-wood", "scout"));
        Directory.CreateDirectory(Path.Combine(units, "orcs"));
        Sprites.SaveNoise(Path.Combine(units, "unknown-unit.png"), 72, 72, 1);
        Sprites.SaveNoise(Path.Combine(units, "elves-wood", "fighter.png"), 72, 72, 2);
        Sprites.SaveNoise(Path.Combine(units, "elves-wood", "fighter-idle-1.png"), 72, 72, 2);
        Sprites.SaveNoise(Path.Combine(units, "elves-wood", "fighter-shadow.png"), 72, 72, 3);
        Sprites.SaveNoise(Path.Combine(units, "elves-wood", "scout", "scout-ne-attack2.png"), 72, 72, 4);
        Sprites.SaveNoise(Path.Combine(units, "elves-wood", "rider.png"), 100, 100, 5);
        Sprites.SaveNoise(Path.Combine(units, "orcs", "grunt-die1.png"), 72, 72, 6);
    }
}
