using GanAssets.Trainer.Data;
using GanAssets.Trainer.Networks.HiddenLabels;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Recipes.Settings;
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

    /// <summary>The hidden labels that one of a recipe's remedies gives; null where none does, or where it takes an attribute's values instead.</summary>
    /// <exception cref="InputException">Two remedies would shape the first layer, or the discriminator sees several samples at once, which need not share a label.</exception>
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
                $"recipe: objective.remedies holds '{one}' and '{other}', and each makes the generator's first layer its own way; keep one of them."),
            [var name] when Discriminator(recipe).Packing > 1 => throw new InputException(
                $"recipe: objective.remedies holds '{name}' and '{Packing}', but the samples that are judged side by side have a label each; keep one of them."),
            [MultiGenerator.RecipeName] when settings.GeneratorAttribute is not null => null,
            [var name] => labels[name],
        };
    }

    /// <summary>The generators that a recipe asks for, one for each value of an attribute; null where it asks for none.</summary>
    /// <param name="recipe">The recipe.</param>
    /// <param name="schema">The attributes that there are.</param>
    /// <exception cref="InputException">There is no such attribute, or it has one value alone or very many.</exception>
    public static ValueGenerators? ValueGenerators(Recipe recipe, AttributeSchema schema)
    {
        if (recipe.Remedy.GeneratorAttribute is not { } name || !recipe.Objective.Remedies.Contains(MultiGenerator.RecipeName))
        {
            return null;
        }

        string[] names = [.. schema.Attributes.Select(attribute => attribute.Name)];
        if (names.Length == 0)
        {
            throw new InputException($"recipe: remedy.generator_attribute is '{name}', and there are no attributes; leave it out.");
        }

        var index = Array.IndexOf(names, name);
        if (index < 0)
        {
            throw new InputException(
                $"recipe: remedy.generator_attribute is '{name}', which the sprites do not have; allowed: {string.Join(", ", names)}; the nearest is '{NearestName.To(name, names)}'.");
        }

        var values = schema.Attributes[index].Values.Count;
        return values is >= 2 and <= RecipeSettings.MostGenerators
            ? new ValueGenerators(index, values)
            : throw new InputException(
                $"recipe: remedy.generator_attribute is '{name}', and the number of its values is {values}, each of which would have a generator; allowed: 2 to {RecipeSettings.MostGenerators}.");
    }
}
