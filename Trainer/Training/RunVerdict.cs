using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Training;

/// <summary>The verdict that a run folder holds, and whether it is about the generator that it holds.</summary>
public static class RunVerdict
{
    /// <summary>Reads the verdict on the newest checkpoint.</summary>
    /// <returns>The report; null where the run was not checked since it was trained.</returns>
    /// <exception cref="InputException">There is no checkpoint, or <c>verdict.json</c> is newer than it and damaged.</exception>
    public static CheckReport? OfNewest(RunFolder folder)
    {
        var checkpoints = new Checkpoints(folder);
        var weights = Path.Combine(checkpoints.Newest(), Checkpoints.WeightsName);
        if (!File.Exists(folder.Verdict) || File.GetLastWriteTimeUtc(folder.Verdict) < File.GetLastWriteTimeUtc(weights))
        {
            return null;
        }

        var report = CheckReportJson.Load(folder.Verdict);
        return report.Step == checkpoints.ReadProgress().Step ? report : null;
    }
}
