using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>What tells one row of sprites from another.</summary>
/// <param name="Set">The set's name.</param>
/// <param name="Source">The fingerprint of its sprites.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Budget">How long it trained.</param>
/// <param name="Settings">What is unlike the default recipe: what has been changed is measured anew.</param>
internal readonly record struct SpriteRowKey(string Set, string Source, string Method, int Seed, BudgetRecipe Budget, string Settings)
{
    private const int HashBytes = 4;

    /// <summary>A name for files that belong to the row alone.</summary>
    public string FileName
    {
        get
        {
            var rest = string.Create(CultureInfo.InvariantCulture, $"{Source} {Budget.Minutes} {Budget.Steps} {Settings}");
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rest)).AsSpan(0, HashBytes));
            return string.Create(CultureInfo.InvariantCulture, $"{Set}-{Method}-{hash}-{Seed}");
        }
    }
}
