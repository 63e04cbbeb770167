namespace GanAssets.Trainer.Data.Sources.Wesnoth;

/// <summary>Attribute values of Wesnoth's unit sprites, from the names of their files, such as <c>dwarves/fighter-ne-axe2.png</c>.</summary>
internal static class WesnothLabels
{
    private static readonly char[] BetweenWords = ['-', '_', '+'];
    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private static readonly HashSet<string> Layers = new(
        ["shadow", "halo", "glow", "mask", "swoosh", "dust", "flame", "bottom"], StringComparer.Ordinal);

    private static readonly HashSet<string> Away = new(["n", "ne", "nw"], StringComparer.Ordinal);

    // In this order: "sword-defend" defends, with a sword.
    private static readonly (string Pose, HashSet<string> Words)[] Poses =
    [
        ("die", new(["die", "dying", "death", "fall", "decay"], StringComparer.Ordinal)),
        ("defend", new(["defend", "crouch"], StringComparer.Ordinal)),
        ("attack", new(
            [
                "attack", "melee", "ranged", "range", "magic", "fire", "inhale", "lightning", "wind", "kill", "charge", "impact", "pierce", "slash", "hit",
                "bow", "crossbow", "sword", "blade", "axe", "hammer", "mace", "staff", "spear", "javelin", "jarid", "dagger", "shield",
                "throw", "throwknife", "launch", "fist", "claws", "bite", "pincer", "sting", "stinger", "horn", "spit", "ftouch", "dive",
            ],
            StringComparer.Ordinal)),
        ("move", new(["run", "move", "moving", "soar"], StringComparer.Ordinal)),
    ];

    /// <summary>The attributes' names.</summary>
    public static IReadOnlyList<string> Names { get; } = ["race", "pose", "facing"];

    /// <summary>The values of a sprite, in the order of the names.</summary>
    /// <param name="path">The sprite's path below the folder of all units, with slashes; it begins with the race.</param>
    /// <returns>The values; null where the picture is no whole unit but a layer of one, such as a shadow.</returns>
    public static IReadOnlyList<string>? Of(string path)
    {
        // The first word is the unit's name always, be it "fire" or "shadow".
        var words = Path.GetFileNameWithoutExtension(path).Split(BetweenWords).Skip(1).Select(word => word.TrimEnd(Digits)).ToArray();
        return words.Any(Layers.Contains)
            ? null
            : [path[..path.IndexOf('/', StringComparison.Ordinal)], Pose(words), words.Any(Away.Contains) ? "away" : "toward"];
    }

    private static string Pose(string[] words) => Poses.FirstOrDefault(pose => words.Any(pose.Words.Contains), ("stand", [])).Pose;
}
