using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>One training of one method on sprites, judged; a line of the bench's file.</summary>
/// <param name="Set">The set.</param>
/// <param name="Source">The fingerprint of its sprites.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Budget">How long it was to train.</param>
/// <param name="Settings">What was unlike the default recipe, as <c>key=value</c>.</param>
/// <param name="Figures">The figures by the names of <see cref="SpriteFigures"/>; none where the training broke down, and none that cannot be measured.</param>
/// <param name="Real">The same figures of held-out real sprites.</param>
/// <param name="Steps">The steps that it took.</param>
/// <param name="Seconds">What they took.</param>
/// <param name="Tool">The version that trained and measured, with the commit where it is known.</param>
public sealed record SpriteRow(
    string Set,
    string Source,
    string Method,
    int Seed,
    BudgetRecipe Budget,
    IReadOnlyList<string> Settings,
    IReadOnlyDictionary<string, double> Figures,
    IReadOnlyDictionary<string, double> Real,
    long Steps,
    double Seconds,
    string Tool)
{
    /// <summary>What the check said; null where the training broke down.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The gravest reason, a sentence; null where there is none.</summary>
    public string? Reason { get; init; }

    /// <summary>Why a remedy ended the training early; null where none did.</summary>
    public string? Stopped { get; init; }

    /// <summary>How the training broke down; null where it did not.</summary>
    public string? Failure { get; init; }

    /// <summary>What must not be measured twice.</summary>
    internal SpriteRowKey Key => new(Set, Source, Method, Seed, Budget, ModeRowKey.Join(Settings));
}
