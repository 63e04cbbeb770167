using GanAssets.Trainer.Networks.HiddenLabels;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;

namespace GanAssets.Trainer.Networks;

/// <summary>Decides from a recipe what networks are made of, those for sprites and those for points.</summary>
public static class NetworkOptions
{
    /// <summary>The remedy that lets the discriminator judge several samples side by side.</summary>
    public const string Packing = "packing";

    /// <summary>The remedy that tells the discriminator how much the samples of a batch differ.</summary>
    public const string BatchDeviation = "minibatch-stddev";

    /// <summary>The options of the generator that a recipe asks for.</summary>
    public static GeneratorOptions Generator(Recipe recipe) => new()
    {
        HasBatchNormalization = recipe.Networks.GeneratorNormalization == NetworkRecipe.BatchNormalization,
        HasAttention = recipe.Networks.SelfAttention,
        IsProgressive = recipe.Objective.Remedies.Contains(Progressive.RecipeName),
    };

    /// <summary>The options of the discriminator that a recipe asks for.</summary>
    public static DiscriminatorOptions Discriminator(Recipe recipe) => new()
    {
        Packing = recipe.Objective.Remedies.Contains(Packing) ? recipe.Remedy.PackingSamples : 1,
        HasBatchDeviation = recipe.Objective.Remedies.Contains(BatchDeviation),
        Dropout = recipe.Networks.DiscriminatorDropout,
        HasAttention = recipe.Networks.SelfAttention,
        HasProjection = recipe.Networks.Conditioning != NetworkRecipe.Classifier,
        HasClassifier = RemedyList.TakesPart(recipe, AuxiliaryClassifier.RecipeName),
        IsProgressive = recipe.Objective.Remedies.Contains(Progressive.RecipeName),
    };

    /// <summary>The hidden labels that one of a recipe's remedies gives; null where none does.</summary>
    /// <exception cref="InputException">Two remedies would give labels, or the discriminator sees several samples at once, which need not share one.</exception>
    public static HiddenLabelOptions? HiddenLabels(Recipe recipe)
    {
        var settings = recipe.Remedy;
        var labels = new Dictionary<string, HiddenLabelOptions>
        {
            [DynamicClustering.RecipeName] = new(settings.DynamicLabels) { IsJudged = true, EmbeddingLength = recipe.Networks.EmbeddingLength },
            [SelfConditioning.RecipeName] = new(settings.Clusters) { IsJudged = true, EmbeddingLength = recipe.Networks.EmbeddingLength },
            [MultiGenerator.RecipeName] = new(settings.Generators) { HasOwnInputs = true },
        };
        return recipe.Objective.Remedies.Where(labels.ContainsKey).ToArray() switch
        {
            [] => null,
            [var one, var other, ..] => throw new InputException(
                $"recipe: objective.remedies holds '{one}' and '{other}', and each gives a sample's hidden label; keep one of them."),
            [var name] when Discriminator(recipe).Packing > 1 => throw new InputException(
                $"recipe: objective.remedies holds '{name}' and '{Packing}', but the samples that are judged side by side have hidden labels each; keep one of them."),
            [var name] => labels[name],
        };
    }
}
