using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Remedies;

namespace GanAssets.Trainer.Recipes;

/// <summary>What of a recipe does not go together, or not with what is to be trained on.</summary>
public static class RecipeRules
{
    /// <summary>Refuses combinations that make no sense, before anything is written.</summary>
    /// <param name="recipe">The resolved recipe.</param>
    /// <param name="attributes">The number of attributes.</param>
    /// <param name="arePoints">Whether points are trained on, not sprites.</param>
    /// <exception cref="InputException">Two things do not go together; the message is one line with the reason.</exception>
    public static void Require(Recipe recipe, int attributes, bool arePoints)
    {
        if (Faults(recipe, attributes, arePoints).FirstOrDefault() is { } fault)
        {
            throw new InputException($"recipe: {fault}.");
        }
    }

    private static IEnumerable<string> Faults(Recipe recipe, int attributes, bool arePoints)
    {
        var (objective, networks) = (recipe.Objective, recipe.Networks);
        if (objective.Adversarial == AdversarialLosses.Wasserstein && objective.Penalties.Count == 0)
        {
            yield return "objective.adversarial is wasserstein without objective.penalties, and a critic whose slope nothing bounds has no lowest loss; use gradient, or r1 and r2";
        }

        // With a penalty every fourth move, logits were seen to pass a thousand million within 50 steps.
        if (objective.Adversarial == AdversarialLosses.Wasserstein && objective.PenaltyInterval > 1)
        {
            yield return $"objective.adversarial is wasserstein, and nothing bounds the critic's slope in the moves between two penalties; set objective.penalty_interval to 1, not {objective.PenaltyInterval}";
        }

        if (objective.PenaltyFinalWeight is not null && objective.PenaltyWeight == 0)
        {
            yield return "objective.penalty_final_weight follows objective.penalty_weight in equal ratios, and that is 0; give it a weight, or no end";
        }

        if (RemedyList.TakesPart(recipe, AuxiliaryClassifier.RecipeName) && attributes == 0)
        {
            yield return $"{AuxiliaryClassifier.RecipeName} (objective.remedies, or networks.conditioning) names attributes, and there are none; leave it out";
        }

        if (objective.Remedies.Contains(ClassGroups.RecipeName) && attributes == 0)
        {
            yield return $"objective.remedies holds '{ClassGroups.RecipeName}', which groups by attributes, and there are none; leave it out";
        }

        if (objective.Remedies.Contains(MultiGenerator.RecipeName) && recipe.Remedy.GeneratorAttribute is { } attribute && attributes == 0)
        {
            yield return $"remedy.generator_attribute is '{attribute}', and {(arePoints ? "points have" : "there are")} no attributes; leave it out";
        }

        if (objective.Remedies.Contains(ClassGroups.RecipeName) && objective.Remedies.Contains(LeverageSampling.RecipeName))
        {
            yield return $"objective.remedies holds '{ClassGroups.RecipeName}' and '{LeverageSampling.RecipeName}', and each chooses the sprites of a batch; keep one of them";
        }

        if (networks.Conditioning == NetworkRecipe.Classifier && objective.Remedies.Contains(MatchingAware.RecipeName) && attributes > 0)
        {
            yield return $"networks.conditioning is {NetworkRecipe.Classifier}, so no logit depends on attributes, which is what {MatchingAware.RecipeName} teaches; leave that out of objective.remedies, or take 'both'";
        }

        if (objective.Remedies.Contains(DynamicClustering.RecipeName) && objective.Adversarial is AdversarialLosses.Hinge or AdversarialLosses.LeastSquares)
        {
            yield return $"objective.remedies holds '{DynamicClustering.RecipeName}', which looks for samples of which D is sure, and by objective.adversarial = {objective.Adversarial} it never gets so sure; take non-saturating, relativistic, minimax or wasserstein";
        }

        if (objective.Remedies.Contains(AuxiliaryMonitor.RecipeName) && recipe.Watch.EveryTicks == 0 && !arePoints)
        {
            yield return $"objective.remedies holds '{AuxiliaryMonitor.RecipeName}', which sees only what the watch sees, and watch.every_ticks is 0; set it to 1, or leave the monitor out";
        }

        if (networks.SelfAttention && arePoints)
        {
            yield return "networks.self_attention looks at images, and these are points; leave it out";
        }

        if (recipe.Optimizer is { FrozenLayers: > 0 } or { FrozenGeneratorLayers: > 0 } && recipe.InitFrom is null)
        {
            yield return $"{Frozen(recipe)} keeps layers as an earlier run has trained them, and there is no init_from, so they would stay random; name a run by --init-from, or set it to 0";
        }

        if (objective.Remedies.Contains(Progressive.RecipeName) && arePoints)
        {
            yield return $"objective.remedies holds '{Progressive.RecipeName}', which lets images grow, and these are points; leave it out";
        }

        if (recipe.Optimizer is { FrozenLayers: > 0 } or { FrozenGeneratorLayers: > 0 } && objective.Remedies.Contains(Progressive.RecipeName))
        {
            yield return $"{Frozen(recipe)} keeps layers from the first step on, and '{Progressive.RecipeName}' brings in others as the images grow; leave one of them out";
        }

        var group = NetworkOptions.Discriminator(recipe).Group;
        if (recipe.SamplesOfStep < group)
        {
            yield return $"optimizer.batch_size is {recipe.Optimizer.BatchSize}, and {NetworkOptions.BatchDeviation} compares {group * recipe.Optimizer.BatchSize / recipe.SamplesOfStep}; at least so many are needed";
        }
    }

    private static string Frozen(Recipe recipe) => recipe.Optimizer.FrozenLayers > 0 ? "optimizer.frozen_layers" : "optimizer.frozen_generator_layers";
}
