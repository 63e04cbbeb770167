using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Training;

/// <summary>Loads the generators of several runs, or of several checkpoints of one, to be exported as one model.</summary>
public static class Ensemble
{
    /// <summary>Loads a run's generator and others beside it.</summary>
    /// <param name="folder">The run.</param>
    /// <param name="recipe">Its recipe.</param>
    /// <param name="data">Its sprites.</param>
    /// <param name="others">Folders of other runs, whose newest checkpoints are taken, or of checkpoints.</param>
    /// <returns>One generator; the caller disposes of it.</returns>
    /// <exception cref="InputException">One of the others is neither, has no checkpoint, or learned from other sprites or attributes.</exception>
    public static TrainedGenerator Load(RunFolder folder, Recipe recipe, RunData data, IReadOnlyList<string> others)
    {
        var members = new List<TrainedGenerator>();
        try
        {
            members.Add(TrainedGenerator.Load(folder, recipe, data));
            members.AddRange(others.Select(place => Load(place, folder, recipe, data)));
            return TrainedGenerator.Join(members);
        }
        catch
        {
            members.ForEach(member => member.Dispose());
            throw;
        }
    }

    private static TrainedGenerator Load(string place, RunFolder first, Recipe recipe, RunData data)
    {
        var isCheckpoint = File.Exists(Path.Combine(place, Checkpoints.WeightsName));
        var folder = RunFolder.Open(isCheckpoint ? Path.GetFullPath(Path.Combine(place, "..", "..")) : place);
        var (ownRecipe, ownData) = (recipe, data);
        if (folder.Path != first.Path)
        {
            ownRecipe = RecipeJson.Read(folder.Recipe);
            ownData = RunData.Load(ownRecipe);
            RequireSame(place, ownRecipe, ownData, first, recipe, data);
        }

        return TrainedGenerator.Load(folder, ownRecipe, ownData, isCheckpoint ? place : null);
    }

    private static void RequireSame(string place, Recipe own, RunData ownData, RunFolder first, Recipe recipe, RunData data)
    {
        if (Text(ownData) != Text(data))
        {
            throw new InputException($"{place}: knows the attributes {Text(ownData)}, and {first.Path} knows {Text(data)}; generators of one model must know the same.");
        }

        // A generator that has learned from the first's held-out sprites would make its check worthless.
        if (Split(own) != Split(recipe))
        {
            throw new InputException($"{place}: learned from other sprites than {first.Path}, or from another split of them; generators of one model must have learned from the same.");
        }
    }

    private static string Text(RunData data) => string.Join(", ", data.Training.Schema.Attributes.Select(attribute => $"{attribute.Name} ({string.Join(", ", attribute.Values)})"));

    private static (string?, int, double, int) Split(Recipe recipe) => (recipe.Data.Fingerprint, recipe.Data.SplitSeed, recipe.Data.HeldOut, recipe.Data.PixelScale);
}
