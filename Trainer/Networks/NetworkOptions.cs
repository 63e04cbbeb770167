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
    };
}
