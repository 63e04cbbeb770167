using System.Text.Json;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Report.Actions;
using GanAssets.Trainer.Report.Sections;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Report;

/// <summary>Collects what a run has recorded, and draws sprites from its generator, for a person to look at.</summary>
public static class RunReport
{
    /// <summary>Collects a report. A run gives the same report each time.</summary>
    /// <param name="folder">The run, which has been checked.</param>
    /// <param name="recipe">Its recipe.</param>
    /// <param name="data">Its sprites.</param>
    /// <param name="generator">Its generator.</param>
    /// <param name="progress">Told the share that is done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <exception cref="InputException">Something of the run is damaged or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The end was asked for.</exception>
    public static ReportData Collect(
        RunFolder folder, Recipe recipe, RunData data, TrainedGenerator generator, Action<double> progress, CancellationToken stop)
    {
        var log = RunLog.Read(folder.Log);
        var verdict = JsonElement.Parse(CheckReportJson.Write(CheckReportJson.Load(folder.Verdict)));
        using var probe = RunProbe.Open(folder, recipe, data, progress, stop);
        var source = new ReportSource(recipe, data, generator, probe);
        var gallery = Gallery.Of(source);
        return new ReportData(
            Producer.Full,
            Path.GetFileName(folder.Path),
            generator.Steps,
            data.Source,
            data.Training.Schema.Attributes,
            data.Training.Count,
            data.HeldOut.Count,
            verdict,
            log,
            RemedyActions.Of(log, data.Training, recipe.Remedy.DynamicShare),
            JsonElement.Parse(RecipeJson.Write(recipe)),
            SampleGrid.Read(folder, data),
            SpriteMap.Of(source, gallery, progress, stop),
            ValueRows.Of(source),
            InterpolationStrips.Of(source),
            TrainingNeighbours.Of(source, gallery));
    }
}
