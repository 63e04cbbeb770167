using GanAssets.Trainer.Recipes.Settings;

namespace GanAssets.Trainer.Objectives;

/// <summary>The adversarial losses by the names that recipes use.</summary>
public static class AdversarialLosses
{
    /// <summary>The name of <see cref="WassersteinLoss"/>.</summary>
    internal const string Wasserstein = "wasserstein";

    /// <summary>The name of <see cref="HingeLoss"/>.</summary>
    internal const string Hinge = "hinge";

    /// <summary>The name of <see cref="LeastSquaresLoss"/>.</summary>
    internal const string LeastSquares = "least-squares";

    private static readonly Dictionary<string, Func<IAdversarialLoss>> Makers = new()
    {
        ["relativistic"] = () => new RelativisticPairingLoss(),
        ["non-saturating"] = () => new NonSaturatingLoss(),
        [Wasserstein] = () => new WassersteinLoss(),
        [Hinge] = () => new HingeLoss(),
        [LeastSquares] = () => new LeastSquaresLoss(),
        ["minimax"] = () => new MinimaxLoss(),
    };

    /// <summary>The names.</summary>
    public static IReadOnlyCollection<string> Names => Makers.Keys;

    /// <summary>Makes a loss.</summary>
    /// <param name="name">Its name in the recipe.</param>
    /// <exception cref="InputException">There is none of that name.</exception>
    public static IAdversarialLoss Make(string name) => Makers.TryGetValue(name, out var make)
        ? make()
        : throw new InputException($"recipe: objective.adversarial is '{name}'; allowed: {string.Join(", ", Names)}; the nearest is '{NearestName.To(name, Names)}'.");
}
