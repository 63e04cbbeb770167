using System.Text.Json;
using System.Text.Json.Serialization;
using GanAssets.Trainer.Bench.Modes;

namespace GanAssets.Trainer.Cli.Json;

/// <summary>A row of <c>bench modes --json</c>.</summary>
/// <param name="Set">The set.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Steps">The steps of each training.</param>
/// <param name="Net">The size of the networks.</param>
/// <param name="Settings">What made the method.</param>
/// <param name="Seeds">The number of trainings.</param>
/// <param name="Diverged">Those that broke down.</param>
/// <param name="StepsPerSecond">Steps of the generator in a second.</param>
/// <param name="Tools">The versions that trained and measured.</param>
internal sealed record ModeResult(
    string Set, string Method, long Steps, string Net, IReadOnlyList<string> Settings, int Seeds, int Diverged, double StepsPerSecond, IReadOnlyList<string> Tools)
{
    private const string ErrorSuffix = "_error";

    /// <summary>The mean of each figure by its name, and beside it under <c>NAME_error</c> its standard error.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement> Figures { get; } = [];

    /// <summary>The result of a summary.</summary>
    public static ModeResult Of(ModeSummary sum)
    {
        var result = new ModeResult(sum.Set, sum.Method, sum.Steps, sum.Net, sum.Settings, sum.Seeds, sum.Failed, sum.StepsPerSecond, sum.Tools);
        foreach (var (name, figure) in sum.Figures)
        {
            result.Figures[name] = Number(figure.Mean);
            if (figure.Error is { } error)
            {
                result.Figures[name + ErrorSuffix] = Number(error);
            }
        }

        return result;
    }

    private static JsonElement Number(double value) => JsonSerializer.SerializeToElement(value, CliJsonContext.Default.Double);
}
