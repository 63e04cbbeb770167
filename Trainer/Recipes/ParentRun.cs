using System.Text.Json.Nodes;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Inputs;
using GanAssets.Trainer.Imaging;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Recipes;

/// <summary>The run whose networks another goes on with, on other sprites.</summary>
internal static class ParentRun
{
    private const string RemediesKey = "objective.remedies";

    // What the networks are, and the game that they have learned: under another loss the discriminator would have to begin anew.
    private static readonly string[] _kept = ["networks.", "objective.", "remedy."];

    /// <summary>What the run's recipe says of its networks and their losses.</summary>
    /// <param name="run">The run's folder.</param>
    /// <exception cref="InputException">There is no run.</exception>
    public static IReadOnlyList<RecipeEntry> Settings(string run) =>
    [
        .. RecipeJson.ReadEntries(RunFolder.Open(run).Recipe)
            .Where(entry => _kept.Any(prefix => entry.Key.StartsWith(prefix, StringComparison.Ordinal)))
            .Select(entry => entry with { Origin = "RUN" }),
    ];

    /// <summary>The run's remedies and those of a preset together: some of the former are parts of its networks.</summary>
    /// <param name="settings">The run's settings.</param>
    /// <param name="preset">The preset's.</param>
    public static IEnumerable<RecipeEntry> Remedies(IEnumerable<RecipeEntry> settings, IReadOnlyList<RecipeEntry> preset)
    {
        var own = settings.LastOrDefault(entry => entry.Key == RemediesKey);
        if (own is not null && preset.LastOrDefault(entry => entry.Key == RemediesKey) is { } further)
        {
            // The images of a run that is over have grown, and need not again.
            var names = Names(own).Union(Names(further)).Except([Progressive.RecipeName]);
            yield return new RecipeEntry(RemediesKey, new JsonArray([.. names.Select(name => (JsonNode)name)]), $"RUN, {further.Origin}");
        }
    }

    /// <summary>Refuses sprites of another size than those of the run; where the latter are gone, nobody knows.</summary>
    /// <param name="run">The run's folder.</param>
    /// <param name="set">The sprites' place.</param>
    /// <param name="data">The sprites.</param>
    /// <exception cref="InputException">They have another size.</exception>
    public static void RequireSize(string run, string set, RunData data)
    {
        var found = new PixelSize(data.Training.Width, data.Training.Height);
        if (SizeOf(run) is { } known && known != found)
        {
            throw new InputException($"{set}: the sprites are {found} pixels of art, and the generator of {run} makes {known}; allowed: the size that it has learned.");
        }
    }

    /// <summary>Says that nothing of the run's generator fits the networks that were asked for.</summary>
    /// <param name="run">The run's folder.</param>
    public static InputException HasOtherLayers(string run) => new(
        $"{run}: its generator has other layers than the recipe asks for, or makes sprites of another size; leave its networks.* and the remedies that shape it as its recipe.json has them.");

    /// <summary>The run's attributes that sprites do not have: what its generator knows of them has no use there, and is lost.</summary>
    /// <param name="run">The run's folder.</param>
    /// <param name="schema">The sprites' attributes.</param>
    public static IReadOnlyList<string> Lost(string run, AttributeSchema schema) =>
        [.. (RunAttributes.Read(RunFolder.Open(run))?.Attributes ?? []).Select(attribute => attribute.Name).Except(schema.Attributes.Select(attribute => attribute.Name))];

    private static PixelSize? SizeOf(string run)
    {
        var recipe = RecipeJson.Read(RunFolder.Open(run).Recipe);
        if (!Path.Exists(recipe.Data.Folder))
        {
            return null;
        }

        var sprites = PixelScale.Shrink(SpriteInput.Load(recipe.Data.Folder, recipe.Data.Input.ToOptions()), recipe.Data.PixelScale);
        return new PixelSize(sprites.Width, sprites.Height);
    }

    private static IEnumerable<string> Names(RecipeEntry remedies) => remedies.Value!.AsArray().Select(name => name!.GetValue<string>());
}
