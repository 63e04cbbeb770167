using System.Globalization;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Bench.Early;

/// <summary>Keeps the averaged generator of every tick, of which a run itself keeps the newest few.</summary>
/// <param name="folder">Where they are kept.</param>
internal sealed class Snapshots(string folder) : ITrainingObserver
{
    /// <summary>The steps of the snapshots with their files, in order.</summary>
    public IEnumerable<(long Step, string Path)> All() => Directory.EnumerateFiles(folder)
        .Select(path => (long.Parse(Path.GetFileNameWithoutExtension(path), CultureInfo.InvariantCulture), path))
        .Order();

    /// <inheritdoc/>
    public void Ticked(Tick tick, Trainee trainee)
    {
        Directory.CreateDirectory(folder);
        Safetensors.Save(Path.Combine(folder, $"{tick.Step.ToString(CultureInfo.InvariantCulture)}.safetensors"), trainee.Average.state_dict());
    }

    /// <inheritdoc/>
    public void Ended(Trainee trainee)
    {
    }
}
