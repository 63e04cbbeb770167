using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Bench.Checks;

/// <summary>Probes that are kept, for a bench that is gone on with trains none twice.</summary>
internal static class ProbeFile
{
    /// <summary>Reads a probe, or trains and keeps it.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="training">The sprites that it learns from.</param>
    /// <param name="seed">Seed of weights and batches.</param>
    /// <param name="progress">Told the share of the training that is done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <exception cref="OperationCanceledException">A stop was asked for.</exception>
    public static Probe Open(string path, SpriteSet training, int seed, Action<double> progress, CancellationToken stop)
    {
        if (File.Exists(path))
        {
            var known = new ProbeClassifier(training.Width, training.Height, ProbeTask.Of(training).Answers);
            Safetensors.Load(path, known.state_dict());
            known.eval();
            return new Probe(known, training.Schema);
        }

        var probe = ProbeTrainer.Train(training, seed, progress, stop);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + ".tmp";
        Safetensors.Save(temporary, probe.Classifier.state_dict());
        File.Move(temporary, path, overwrite: true);
        return probe;
    }
}
