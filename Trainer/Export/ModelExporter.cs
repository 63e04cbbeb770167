using System.Text.Json.Nodes;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Export.Onnx;
using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Export;

/// <summary>Writes a run's generator as a model file: one ONNX graph with its card.</summary>
public static class ModelExporter
{
    /// <summary>The key of the card in the file's metadata.</summary>
    public const string CardKey = "ganassets";

    /// <summary>The model's graph.</summary>
    /// <remarks>
    /// <c>attributes</c> holds for each attribute the index of a value, from 0; where the training sprites lack an attribute
    /// here and there, −1 stands for "unknown" too. The runtime never asks for that: it draws what a request leaves open.
    /// </remarks>
    /// <param name="generator">The generator, in evaluation mode.</param>
    /// <param name="shape">Its sizes.</param>
    /// <param name="finish">How its images are finished.</param>
    public static OnnxGraph Graph(GeneratorNetwork generator, NetworkShape shape, SpriteFinishOptions finish)
    {
        var graph = new OnnxGraph("sprites");
        var latent = graph.Input("latent", OnnxType.Float, "N", generator.LatentLength);
        var attributes = graph.Input("attributes", OnnxType.Int64, "N", shape.ValueCounts.Count);
        var rgba = SpriteFinish.Append(graph, generator.Write(graph, latent, attributes), finish);
        graph.Output("rgba", rgba, OnnxType.UInt8, "N", finish.Height * finish.PixelScale, finish.Width * finish.PixelScale, 4);
        return graph;
    }

    /// <summary>Saves the model file.</summary>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="recipe">The run's recipe.</param>
    /// <param name="data">The run's sprites.</param>
    /// <param name="generator">The generator.</param>
    /// <param name="verdict">The verdict on it, or null where it was not checked.</param>
    /// <param name="allowCollapsed">Whether a collapsed generator is written as well; its card then says so.</param>
    /// <exception cref="InputException">The file cannot be written.</exception>
    /// <exception cref="ArgumentException">The generator has collapsed, and nobody has allowed that.</exception>
    public static void Save(string path, Recipe recipe, RunData data, TrainedGenerator generator, CheckReport? verdict, bool allowCollapsed = false)
    {
        if (verdict?.Verdict == Verdict.Collapsed && !allowCollapsed)
        {
            throw new ArgumentException("The generator has collapsed, and a collapsed one is not to be written.", nameof(verdict));
        }

        var card = Card(recipe, data, generator.Steps, verdict) with { LatentLength = generator.Network.LatentLength, Generators = generator.Members };
        var metadata = new Dictionary<string, string> { [CardKey] = ModelCardWriter.ToJson(card) };
        OnnxModelWriter.Save(Graph(generator.Network, data.Shape, data.Finish), metadata, path);
    }

    /// <summary>The card of a run's model.</summary>
    /// <param name="recipe">The run's recipe.</param>
    /// <param name="data">The run's sprites.</param>
    /// <param name="steps">Steps behind the generator.</param>
    /// <param name="verdict">The verdict on it, or null where it was not checked.</param>
    public static ModelCardData Card(Recipe recipe, RunData data, long steps, CheckReport? verdict)
    {
        var finish = data.Finish;
        return new ModelCardData
        {
            Name = data.Source.Name ?? "sprites",
            Width = finish.Width * finish.PixelScale,
            Height = finish.Height * finish.PixelScale,
            LatentLength = data.Shape.LatentLength + (data.Shape.HiddenLabels is null ? 0 : 1),
            Attributes = AttributeCounts.Of(data.Training),
            Palette = finish.VisibleColors(),
            Alpha = finish.Alpha,
            PixelScale = finish.PixelScale,
            VerdictJson = verdict is null ? null : VerdictJson(verdict),
            Origin = ModelCardOrigin.Of(data.Source, data.Training.Count),
            RecipeJson = RecipeJson.Write(WithoutPlaces(recipe)),
            Steps = steps,
        };
    }

    // Only who was allowed to comes here with a collapsed generator, and whoever loads the model shall know.
    private static string VerdictJson(CheckReport verdict)
    {
        var json = JsonNode.Parse(CheckReportJson.Write(verdict))!.AsObject();
        if (verdict.Verdict == Verdict.Collapsed)
        {
            json["allowed_collapsed"] = true;
        }

        return json.ToJsonString();
    }

    // Where things lie is this machine's own affair; the model travels.
    private static Recipe WithoutPlaces(Recipe recipe) => recipe with
    {
        Data = recipe.Data with { Folder = Path.GetFileName(recipe.Data.Folder) },
        InitFrom = recipe.InitFrom is { } run ? Path.GetFileName(run) : null,
    };
}
