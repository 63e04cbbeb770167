using System.Text.Json;
using System.Text.Json.Serialization;
using GanAssets.Trainer.Bench.Modes.Sprites;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Cli.Json;

/// <summary>A row of <c>bench modes --json</c> on sprites.</summary>
/// <param name="Set">The set.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Budget">How long each training was to take.</param>
/// <param name="Seeds">The number of trainings.</param>
/// <param name="Diverged">Those that broke down.</param>
/// <param name="Verdicts">How often each verdict was given.</param>
internal sealed record SpriteModeResult(string Set, string Method, BudgetRecipe Budget, int Seeds, int Diverged, string Verdicts)
{
    private const string ErrorSuffix = "_error";
    private const string RealSuffix = "_real";

    /// <summary>The mean of each figure by its name; beside it under <c>NAME_error</c> its standard error, and under <c>NAME_real</c> the mean of held-out real sprites.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement> Figures { get; } = [];

    /// <summary>The result of a summary.</summary>
    public static SpriteModeResult Of(SpriteSummary sum, BudgetRecipe budget)
    {
        var result = new SpriteModeResult(sum.Set, sum.Method, budget, sum.Seeds, sum.Failed, sum.Verdicts);
        foreach (var (name, figure) in sum.Figures)
        {
            result.Figures[name] = Number(figure.Mean);
            result.Figures[name + RealSuffix] = Number(sum.Real[name].Mean);
            if (figure.Error is { } error)
            {
                result.Figures[name + ErrorSuffix] = Number(error);
            }
        }

        return result;
    }

    private static JsonElement Number(double value) => JsonSerializer.SerializeToElement(value, CliJsonContext.Default.Double);
}
