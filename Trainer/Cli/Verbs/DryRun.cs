using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GanAssets.Trainer.Cli.Display;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Recipes.Estimates;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary>What <c>train --dry-run</c> prints: the resolved recipe with its reasons, and what the training would cost.</summary>
/// <param name="resolved">The resolved recipe.</param>
/// <param name="start">What would be taken over from an earlier run; null for fresh weights.</param>
/// <param name="estimate">The costs.</param>
internal sealed class DryRun(ResolvedRecipe resolved, WeightsTaken? start, RunEstimate estimate)
{
    private const int ValueWidth = 18;

    // The recipe holds paths and Greek letters that a person shall be able to read.
    private static readonly JsonWriterOptions Format = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly RunData _data = resolved.Data;

    /// <summary>Prints all of it for a person.</summary>
    public void Print(TextWriter output)
    {
        output.WriteLine(Sprites());
        output.WriteLine();
        var keyWidth = resolved.Choices.Max(choice => choice.Key.Length);
        foreach (var choice in resolved.Choices)
        {
            var why = choice.Reason is null ? choice.Origin : $"{choice.Origin}: {choice.Reason}";
            output.WriteLine($"  {choice.Key.PadRight(keyWidth)}  {choice.Value,-ValueWidth}  {why}");
        }

        output.WriteLine();
        output.WriteLine($"  time    {Time()}");
        output.WriteLine($"  memory  {Memory()}");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  model   about {ByteSize.Text(estimate.ModelBytes)}, for {estimate.GeneratorWeights:N0} weights (the discriminator's {estimate.DiscriminatorWeights:N0} are not in it)"));
        if (start is not null)
        {
            output.WriteLine($"  start   {StartText(start)}");
        }

        output.WriteLine();
        output.WriteLine("Nothing was written.");
    }

    /// <summary>Prints all of it as one JSON document.</summary>
    public void PrintJson(TextWriter output)
    {
        var document = new JsonObject
        {
            ["recipe"] = JsonNode.Parse(RecipeJson.Write(resolved.Recipe)),
            ["choices"] = new JsonArray([.. resolved.Choices.Select(choice => new JsonObject
            {
                ["key"] = choice.Key,
                ["value"] = JsonNode.Parse(choice.Value),
                ["origin"] = choice.Origin,
                ["reason"] = choice.Reason,
            })]),
            ["estimate"] = new JsonObject
            {
                ["steps"] = estimate.Steps,
                ["seconds"] = estimate.Seconds,
                ["seconds_per_step"] = estimate.Pace?.SecondsPerStep,
                ["timed_steps"] = estimate.Pace?.TimedSteps ?? 0,
                ["memory_bytes"] = estimate.MemoryBytes,
                ["machine_memory_bytes"] = estimate.MachineBytes,
                ["model_bytes"] = estimate.ModelBytes,
                ["generator_weights"] = estimate.GeneratorWeights,
                ["discriminator_weights"] = estimate.DiscriminatorWeights,
            },
            ["init_from"] = start is null ? null : new JsonObject
            {
                ["checkpoint"] = start.Checkpoint,
                ["tensors"] = start.Tensors,
                ["all_tensors"] = start.AllTensors,
                ["share"] = start.Share,
                ["values"] = start.Values,
                ["all_values"] = start.AllValues,
            },
        };
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Format))
        {
            document.WriteTo(writer);
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    /// <summary>What is taken over from an earlier run, as a person reads it.</summary>
    public static string StartText(WeightsTaken taken) => string.Create(
        CultureInfo.InvariantCulture,
        $"{taken.Tensors} of {taken.AllTensors} tensors ({taken.Share * 100:F0} % of the weights) and {taken.Values} of {taken.AllValues} attribute values from {taken.Checkpoint}");

    private string Sprites()
    {
        var (training, finish) = (_data.Training, _data.Finish);
        var colors = finish.Palette.IsEmpty ? "more colours than a palette has" : $"{finish.VisibleColors().Length / 3} colours";
        var attributes = training.Schema.Count switch
        {
            0 => "no attributes",
            1 => $"1 attribute with {training.Schema.ValueCount} values",
            _ => $"{training.Schema.Count} attributes with {training.Schema.ValueCount} values",
        };
        return $"{resolved.Recipe.Data.Folder}: {training.Count} sprites to train on and {_data.HeldOut.Count} held out{(ReferenceEquals(_data.Training, _data.Reference) ? "" : $" of {resolved.Recipe.Data.JudgeBy}")}, {training.Width}×{training.Height} pixels, "
            + $"{colors}, {attributes}";
    }

    private string Time()
    {
        var budget = resolved.Recipe.Budget;
        var seconds = estimate.Seconds is { } length ? Duration.Text(length) : "unknown";
        return estimate.Pace is { } pace
            ? string.Create(CultureInfo.InvariantCulture, $"{seconds} for about {estimate.Steps:N0} steps, {1 / pace.SecondsPerStep:G3} a second: {pace.TimedSteps} steps were timed here and now, after two to warm up")
            : $"{seconds}{(budget.Steps is { } steps ? $", at most {steps} steps" : "")}; no steps were timed, for they would not fit in the memory";
    }

    private string Memory()
    {
        var most = $"{(estimate.MemoryBytes > estimate.MachineBytes ? "more than " : "of ")}the {ByteSize.Text(estimate.MachineBytes)} that there are";
        return $"about {ByteSize.Text(estimate.MemoryBytes)} at the peak on a CPU, {most}: a formula fitted to measured trainings, right to some 15 %";
    }
}
