using System.Globalization;
using System.Numerics;

namespace GanAssets.Trainer.Recipes;

/// <summary>The ranges of a recipe's settings, checked once, where a recipe is read.</summary>
internal static class RecipeRules
{
    private const int MostChannels = 4096;
    private const int MostSprites = 1_000_000;
    private const double Large = 1e6;

    /// <summary>Refuses a recipe with a setting out of its range.</summary>
    /// <param name="path">The file that it was read from.</param>
    /// <param name="recipe">The recipe.</param>
    /// <exception cref="InputException">A setting is out of its range.</exception>
    public static void Check(string path, Recipe recipe)
    {
        var (data, networks, objective, optimizer, budget) = (recipe.Data, recipe.Networks, recipe.Objective, recipe.Optimizer, recipe.Budget);
        Range("data.input.tile_width", data.Input.TileWidth ?? 1, 1, InputRecipe.MostPixels);
        Range("data.input.tile_height", data.Input.TileHeight ?? 1, 1, InputRecipe.MostPixels);
        Range("data.input.margin", data.Input.Margin, 0, InputRecipe.MostPixels);
        Range("data.input.spacing", data.Input.Spacing, 0, InputRecipe.MostPixels);
        Require(data.Input.TileWidth is null == data.Input.TileHeight is null, "data.input", "half a tile", "tile_width and tile_height, or neither");
        Range("data.pixel_scale", data.PixelScale, 1, 16);
        Range("networks.latent_length", networks.LatentLength, 1, MostChannels);
        Range("networks.generator_channels", networks.GeneratorChannels, 1, MostChannels);
        Range("networks.discriminator_channels", networks.DiscriminatorChannels, 1, MostChannels);
        Range("networks.embedding_length", networks.EmbeddingLength, 1, MostChannels);
        Range("networks.feature_length", networks.FeatureLength, 1, MostChannels);
        Range("objective.penalty_weight", objective.PenaltyWeight, 0, Large);
        Range("objective.penalty_interval", objective.PenaltyInterval, 1, MostSprites);
        Range("objective.matching_weight", objective.MatchingWeight, 0, Large);
        Range("optimizer.batch_size", optimizer.BatchSize, 2, MostSprites);
        Range("optimizer.generator_learning_rate", optimizer.GeneratorLearningRate, 0, 1);
        Range("optimizer.discriminator_learning_rate", optimizer.DiscriminatorLearningRate, 0, 1);
        Range("optimizer.beta1", optimizer.Beta1, 0, 1);
        Range("optimizer.beta2", optimizer.Beta2, 0, 1);
        Range("optimizer.final_factor", optimizer.FinalFactor, 0, 1);
        Range("optimizer.average_decay", optimizer.AverageDecay, 0, 1);
        Require(budget.Minutes is null or > 0, "budget.minutes", $"{budget.Minutes}", "a number above 0");
        Require(budget.Steps is null or > 0, "budget.steps", $"{budget.Steps}", "a whole number above 0");
        Require(recipe.Device is "cpu" or "cuda", "device", $"'{recipe.Device}'", "cpu or cuda");
        Range("threads", recipe.Threads, 1, 1024);

        void Range<T>(string name, T value, T least, T most)
            where T : INumber<T> => Require(
                value >= least && value <= most,
                name,
                value.ToString(null, CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"from {least} to {most}"));

        void Require(bool holds, string name, string value, string allowed)
        {
            if (!holds)
            {
                throw new InputException($"{path}: {name} is {value}; allowed: {allowed}.");
            }
        }
    }
}
