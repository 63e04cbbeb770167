using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Recipes.Settings;

namespace GanAssets.Trainer.Remedies;

/// <summary>The remedies by the names that recipes use. A new one is a new file and a line here.</summary>
public static class RemedyList
{
    private static readonly Dictionary<string, Func<Recipe, Remedy?>> Makers = new()
    {
        [LeverageSampling.RecipeName] = recipe => new LeverageSampling(recipe.Remedy.LeverageRidge, recipe.Remedy.LeverageWidth, recipe.Seed),
        [ClassGroups.RecipeName] = recipe => new ClassGroups(recipe.Remedy.ClassGroup, recipe.Seed),
        [MatchingAware.RecipeName] = recipe => new MatchingAware(recipe.Objective.MatchingWeight),
        [DynamicClustering.RecipeName] = recipe => new DynamicClustering(DynamicClusteringOptions.Of(recipe)),
        [SelfConditioning.RecipeName] = recipe => new SelfConditioning(recipe.Remedy.ClusterInterval, recipe.Seed),
        [MultiGenerator.RecipeName] = recipe => new MultiGenerator(recipe.Remedy.GeneratorDiversity, recipe.Optimizer),
        [AuxiliaryClassifier.RecipeName] = recipe => new AuxiliaryClassifier(recipe.Remedy.ClassifierWeight),
        [ExperienceReplay.RecipeName] = recipe => new ExperienceReplay(recipe.Remedy.ReplaySize * recipe.SamplesOfStep),
        [ModeSeeking.RecipeName] = recipe => new ModeSeeking(recipe.Remedy.ModeSeekingWeight),
        [LatentNoise.RecipeName] = recipe => new LatentNoise(recipe.Remedy.LatentNoise, recipe.Remedy.LatentNoiseShare),
        [Augmentation.RecipeName] = recipe => new Augmentation(
            recipe.Remedy.AugmentationTarget, recipe.Remedy.AugmentationImages, AdversarialLosses.Make(recipe.Objective.Adversarial).HasZero),
        [Unrolled.RecipeName] = recipe => new Unrolled(
            recipe.Remedy.UnrolledSteps, AdversarialLosses.Make(recipe.Objective.Adversarial), recipe.Optimizer),
        [LatentEncoder.RecipeName] = recipe => new LatentEncoder(recipe.Remedy.EncoderWeight, recipe.Optimizer),
        [AuxiliaryMonitor.RecipeName] = _ => new AuxiliaryMonitor(),
        [Progressive.RecipeName] = recipe => new Progressive(recipe.Remedy.ProgressiveShare, recipe.Remedy.ProgressiveFade),

        // These are shapes of the networks, which NetworkOptions decides, and take no part in the step.
        [NetworkOptions.Packing] = _ => null,
        [NetworkOptions.BatchDeviation] = _ => null,
    };

    /// <summary>The names.</summary>
    public static IReadOnlyCollection<string> Names => Makers.Keys;

    /// <summary>Whether a remedy takes part: because it is named, or because the way of conditioning needs it.</summary>
    public static bool TakesPart(Recipe recipe, string name) => recipe.Objective.Remedies.Contains(name)
        || (name == AuxiliaryClassifier.RecipeName && recipe.Networks.Conditioning != NetworkRecipe.Projection);

    /// <summary>Makes the remedies that a recipe asks for, in its order; those that are nothing but a shape of the networks are not among them.</summary>
    /// <exception cref="InputException">There is none of such a name.</exception>
    public static IReadOnlyList<Remedy> Make(Recipe recipe) =>
    [
        .. recipe.Objective.Remedies.Union(Names.Where(name => TakesPart(recipe, name))).Select(name => Make(recipe, name)).OfType<Remedy>(),
    ];

    private static Remedy? Make(Recipe recipe, string name) => Makers.TryGetValue(name, out var make)
        ? make(recipe)
        : throw new InputException(
            $"recipe: objective.remedies holds '{name}'; allowed: {string.Join(", ", Names)}; the nearest is '{NearestName.To(name, Names)}'.");
}
