using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Training;

/// <summary>The probe that all checks of a run share, so that their figures can be compared.</summary>
public static class RunProbe
{
    /// <summary>Loads a run's probe; trains and keeps it at the first call.</summary>
    /// <param name="folder">The run.</param>
    /// <param name="recipe">Its recipe.</param>
    /// <param name="data">Its sprites.</param>
    /// <param name="progress">Told the share of the training that is done, 0…1; not called where the probe is loaded.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <returns>The probe; the caller disposes of it.</returns>
    /// <exception cref="InputException">The file is damaged, or of other sprites.</exception>
    /// <exception cref="OperationCanceledException">A stop was asked for while the probe was trained.</exception>
    public static Probe Open(RunFolder folder, Recipe recipe, RunData data, Action<double> progress, CancellationToken stop)
    {
        if (File.Exists(folder.Probe))
        {
            var training = data.Reference;
            var known = new ProbeClassifier(training.Width, training.Height, ProbeTask.Of(training).Answers);
            try
            {
                Safetensors.Load(folder.Probe, known.state_dict());
            }
            catch (InputException fault)
            {
                known.Dispose();
                throw new InputException($"{folder.Probe}: is damaged or of other sprites; remove it, and the next check trains it anew.", fault);
            }

            known.eval();
            return new Probe(known, training.Schema);
        }

        var probe = ProbeTrainer.Train(data.Reference, recipe.Seed, progress, stop);
        var temporary = folder.Probe + ".tmp";
        Safetensors.Save(temporary, probe.Classifier.state_dict());
        File.Move(temporary, folder.Probe, overwrite: true);
        return probe;
    }
}
