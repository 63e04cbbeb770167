using System.Globalization;
using System.Text.Json.Nodes;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Inputs;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Recipes;

/// <summary>
/// Turns what a person asked for, and what the sprites are like, into a recipe with nothing left open. What counts more is
/// laid over what counts less: defaults, the sprites and the machine, a preset or a file, settings, options.
/// </summary>
public static class RecipeResolver
{
    private const double DefaultMinutes = 10;

    /// <summary>Resolves a recipe.</summary>
    /// <param name="request">What the person asks for.</param>
    /// <exception cref="InputException">
    /// The recipe or a setting is not as it must be, the sprites cannot be used or are too few, or both do not fit together.
    /// </exception>
    public static ResolvedRecipe Resolve(RecipeRequest request)
    {
        // Before the sprites are read: a slip in a setting need not wait for them.
        var given = GivenSettings.Of(request);
        var asked = Asked(given);
        var sprites = SpriteInput.Load(request.Set, asked.Data.Input.ToOptions());
        var draft = new RecipeDraft();

        // With others to judge by, all of the sprites are there to train on.
        var heldOut = asked.Data.JudgeBy is null ? Given<double>(given, "data.held_out") : 0;
        draft.Lay(RecipeAdviser.Advise(sprites, Given<int>(given, "data.pixel_scale"), heldOut));
        draft.Lay(Judged(asked));
        draft.Lay(Machine(given));
        draft.Lay(given);
        draft.Lay(
        [
            new RecipeEntry("data.folder", JsonValue.Create(Path.TrimEndingDirectorySeparator(Path.GetFullPath(request.Set))), "SET"),
            new RecipeEntry("data.fingerprint", JsonValue.Create(JudgeSet.Fingerprint(sprites, JudgeSet.Read(asked))), RecipeAdvice.FromSprites),
        ]);
        draft.Lay(Absolute(given));

        var recipe = draft.ToRecipe();
        RequireDevice(recipe);
        recipe.Watch.Validate();
        if (Given<int>(given, "data.pixel_scale") is { } scale)
        {
            RequirePixelScale(request.Set, scale, sprites);
        }

        var data = RunData.From(sprites, recipe);
        RequireBatch(request.Set, recipe, data.Training.Count);
        RecipeRules.Require(recipe, data.Training.Schema.Count, arePoints: false);
        return new ResolvedRecipe(recipe, data, draft.Choices());
    }

    /// <summary>What was asked for over the defaults, before anybody has looked at the sprites.</summary>
    private static Recipe Asked(IReadOnlyList<RecipeEntry> given)
    {
        var draft = new RecipeDraft();
        draft.Lay(given);
        return draft.ToRecipe();
    }

    /// <summary>Paths as a run can find them again from anywhere.</summary>
    private static IEnumerable<RecipeEntry> Absolute(IReadOnlyList<RecipeEntry> given) =>
        from key in (string[])["init_from", "data.judge_by"]
        let last = given.LastOrDefault(entry => entry.Key == key)
        let path = last?.Value?.GetValue<string>()
        where path is not null
        select last with { Value = JsonValue.Create(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))) };

    private static IEnumerable<RecipeAdvice> Judged(Recipe asked)
    {
        if (asked.Data.JudgeBy is { } place)
        {
            yield return new RecipeAdvice(
                "data.held_out", JudgeSet.DefaultHeldOut.ToString(CultureInfo.InvariantCulture), $"of the sprites in {place}; the others teach the probe, and all of SET are trained on");
        }
    }

    private static IEnumerable<RecipeAdvice> Machine(IReadOnlyList<RecipeEntry> given)
    {
        var hasCuda = cuda.is_available();
        yield return new RecipeAdvice(
            "device", hasCuda ? "\"cuda\"" : "\"cpu\"", hasCuda ? "libtorch finds a CUDA device" : "libtorch finds no CUDA device", RecipeAdvice.FromMachine);
        yield return new RecipeAdvice(
            "threads", $"{Environment.ProcessorCount}", "as many as the machine has processors", RecipeAdvice.FromMachine);
        if (!given.Any(entry => entry.Key is "budget.minutes" or "budget.steps" && entry.Value is not null))
        {
            yield return new RecipeAdvice("budget.minutes", DefaultMinutes.ToString(CultureInfo.InvariantCulture), "no limit was asked for", RecipeChoice.DefaultOrigin);
        }
    }

    private static T? Given<T>(IReadOnlyList<RecipeEntry> given, string key)
        where T : struct => given.LastOrDefault(entry => entry.Key == key)?.Value?.GetValue<T>();

    private static void RequireDevice(Recipe recipe)
    {
        if (recipe.Device == "cuda" && !cuda.is_available())
        {
            throw new InputException("device is cuda, and this machine has none that libtorch can use; set it to cpu.");
        }
    }

    private static void RequirePixelScale(string set, int scale, SpriteSet sprites)
    {
        var detected = PixelScale.Detect(sprites);
        if (detected % scale != 0)
        {
            throw new InputException(
                $"{set}: data.pixel_scale is {scale}, but the sprites do not consist of {scale}×{scale} blocks of one colour; allowed: {(detected == 1 ? "1" : $"1 or a divisor of {detected}")}.");
        }
    }

    private static void RequireBatch(string set, Recipe recipe, int training)
    {
        if (training < RecipeAdviser.SmallestBatch)
        {
            throw new InputException(
                $"{set}: has too few sprites: {training} are left to train on when those for the checks are taken; at least {RecipeAdviser.SmallestBatch} are needed.");
        }

        if (recipe.Optimizer.BatchSize > training)
        {
            throw new InputException(
                $"{set}: optimizer.batch_size is {recipe.Optimizer.BatchSize}, but there are {training} sprites to train on; allowed: 2 to {training}.");
        }
    }
}
