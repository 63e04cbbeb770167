namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>How fast a method trains on a set; a line of the bench's file of paces.</summary>
/// <param name="Set">The set.</param>
/// <param name="Source">The fingerprint of its sprites.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Settings">What is unlike the default recipe, as <c>key=value</c>.</param>
/// <param name="Start">Seconds before the pace is even: what a method prepares in its first steps.</param>
/// <param name="Steps">Steps of the trial at an even pace.</param>
/// <param name="Seconds">What they took.</param>
/// <param name="Tool">The version that trained, with the commit where it is known.</param>
public sealed record SpritePace(string Set, string Source, string Method, IReadOnlyList<string> Settings, double Start, long Steps, double Seconds, string Tool)
{
    /// <summary>How the trial broke down; null where it did not.</summary>
    public string? Failure { get; init; }

    /// <summary>What must not be measured twice.</summary>
    internal SpritePaceKey Key => new(Set, Source, Method, ModeRowKey.Join(Settings));

    /// <summary>The steps, at least one, that some minutes hold at this pace.</summary>
    internal long StepsOf(double minutes) => Math.Max(1, (long)Math.Round(((minutes * 60) - Start) * Steps / Seconds));
}
