using System.CommandLine;
using System.Globalization;
using System.Numerics;
using GanAssets.Trainer.Recipes.Settings;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary>Options that several verbs share, with their ranges.</summary>
internal static class CommonOptions
{
    public static Option<double?> Minutes(string description) => Number<double>(
        "--minutes", description, $"a number above 0 and up to {RecipeSettings.MostMinutes}", value => value is > 0 and <= RecipeSettings.MostMinutes);

    public static Option<long?> Steps(string description) => Number<long>(
        "--steps", description, $"a whole number from 1 to {RecipeSettings.MostSteps}", value => value is > 0 and <= RecipeSettings.MostSteps);

    public static Option<int?> Seed() => Number<int>(
        "--seed", "Seed of everything random in the run (default 1).", $"a whole number from 0 to {int.MaxValue}", value => value >= 0);

    public static Option<bool> Json() => new("--json") { Description = "Print one JSON document on standard output, and nothing else there." };

    /// <summary>An option that takes a number.</summary>
    /// <param name="name">With its dashes.</param>
    /// <param name="description">What it does, and what holds without it.</param>
    /// <param name="range">What is allowed, as "takes …" goes on.</param>
    /// <param name="allowed">Whether a number is.</param>
    /// <returns>An option that is null where it is not given.</returns>
    public static Option<T?> Number<T>(string name, string description, string range, Func<T, bool> allowed)
        where T : struct, INumber<T> => new(name)
        {
            Description = $"{description.TrimEnd('.')}; {range}.",
            CustomParser = result =>
            {
                var word = result.Tokens[0].Value;
                if (T.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && allowed(value))
                {
                    return value;
                }

                result.AddError($"{name} takes {range}, not '{word}'.");
                return null;
            },
        };
}
