using System.Text.Json.Nodes;
using GanAssets.Trainer.Recipes.Settings;

namespace GanAssets.Trainer.Recipes;

/// <summary>What the command line says of a recipe, as entries.</summary>
internal static class GivenSettings
{
    private const string Option = "--set";

    /// <summary>Everything that was given, the weightier later.</summary>
    /// <exception cref="InputException">A file, a preset, a key or a value is not as it must be.</exception>
    public static IReadOnlyList<RecipeEntry> Of(RecipeRequest request)
    {
        var parent = request.Parent is null ? [] : ParentRun.Settings(request.Parent);
        var recipe = request.Recipe is null ? [] : RecipePresets.Read(request.Recipe);
        return [.. parent, .. recipe, .. ParentRun.Remedies(parent, recipe), .. request.Settings.Select(Parse), .. Options(request)];
    }

    private static RecipeEntry Parse(string word)
    {
        if (word.Split('=', 2) is not [{ Length: > 0 } key, var text])
        {
            throw new InputException($"train: {Option} takes key=value, such as optimizer.batch_size=32; '{word}' is not of that form.");
        }

        var setting = RecipeSettings.FindShort(key);
        if (setting is null || setting.Source == SettingSource.Found)
        {
            throw new InputException(setting is null
                ? $"train: {Option} {word}: no recipe has the setting {key}; the nearest is {RecipeSettings.Nearest(key)}."
                : $"train: {Option} {word}: {setting.Key} follows from SET and cannot be given.");
        }

        return setting.Kind.TryParse(text, out var value) && setting.Kind.Accepts(value)
            ? new RecipeEntry(setting.Key, value, Option)
            : throw new InputException($"train: {Option} {word}: {setting.Key} takes {setting.Kind.Allowed}, not '{text}'{setting.Kind.Hint(value)}.");
    }

    private static IEnumerable<RecipeEntry> Options(RecipeRequest request)
    {
        var budget = request.Budget;
        if (budget.Minutes is not null || budget.Steps is not null)
        {
            // One of them takes the other back: who asks for 500 steps does not want the recipe's two minutes.
            var (minutes, steps) = (budget.Minutes, budget.Steps);
            yield return new RecipeEntry("budget.minutes", minutes is null ? null : JsonValue.Create(minutes.Value), minutes is null ? "--steps" : "--minutes");
            yield return new RecipeEntry("budget.steps", steps is null ? null : JsonValue.Create(steps.Value), steps is null ? "--minutes" : "--steps");
        }

        if (request.Input is { TileWidth: { } width, TileHeight: { } height } input)
        {
            yield return new RecipeEntry("data.input.tile_width", JsonValue.Create(width), "--tile");
            yield return new RecipeEntry("data.input.tile_height", JsonValue.Create(height), "--tile");
            yield return new RecipeEntry("data.input.margin", JsonValue.Create(input.Margin), "--margin");
            yield return new RecipeEntry("data.input.spacing", JsonValue.Create(input.Spacing), "--spacing");
        }

        if (request.Seed is { } seed)
        {
            yield return new RecipeEntry("seed", JsonValue.Create(seed), "--seed");
        }

        if (request.StopOn is { } stopOn)
        {
            yield return new RecipeEntry("watch.stop_on", JsonValue.Create(stopOn), "--stop-on");
        }

        if (request.JudgeBy is { } judges)
        {
            yield return new RecipeEntry("data.judge_by", JsonValue.Create(judges), "--judge-by");
        }

        if (request.InitFrom is { } run)
        {
            yield return new RecipeEntry("init_from", JsonValue.Create(run), "--init-from");
        }
    }
}
