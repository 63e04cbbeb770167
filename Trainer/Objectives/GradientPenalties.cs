using GanAssets.Trainer.Recipes.Settings;

namespace GanAssets.Trainer.Objectives;

/// <summary>The gradient penalties by the names that recipes use.</summary>
public static class GradientPenalties
{
    private static readonly Dictionary<string, Func<IGradientPenalty>> Makers = new()
    {
        ["r1"] = () => new RealPenalty(),
        ["r2"] = () => new FakePenalty(),
        ["gradient"] = () => new InterpolationPenalty(),
    };

    /// <summary>The names.</summary>
    public static IReadOnlyCollection<string> Names => Makers.Keys;

    /// <summary>Makes penalties.</summary>
    /// <param name="names">Their names in the recipe.</param>
    /// <exception cref="InputException">There is none of such a name.</exception>
    public static IReadOnlyList<IGradientPenalty> Make(IEnumerable<string> names) => [.. names.Select(name => Makers.TryGetValue(name, out var make)
        ? make()
        : throw new InputException($"recipe: objective.penalties holds '{name}'; allowed: {string.Join(", ", Names)}; the nearest is '{NearestName.To(name, Names)}'."))];
}
