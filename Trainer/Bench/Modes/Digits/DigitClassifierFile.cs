using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Bench.Modes.Digits;

/// <summary>The classifier that a bench keeps, for it to be trained once.</summary>
internal static class DigitClassifierFile
{
    /// <summary>Reads a classifier, or trains and keeps it.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="training">The digits that it learns from.</param>
    /// <param name="progress">Told the share of the training that is done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <exception cref="InputException">The file is not of this network.</exception>
    /// <exception cref="OperationCanceledException">A stop was asked for.</exception>
    public static DigitClassifier Open(string path, DigitImages training, Action<double> progress, CancellationToken stop)
    {
        if (File.Exists(path))
        {
            var known = new DigitClassifier();
            Safetensors.Load(path, known.state_dict());
            known.eval();
            return known;
        }

        var classifier = DigitClassifierTrainer.Train(training, progress, stop);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + ".tmp";
        Safetensors.Save(temporary, classifier.state_dict());
        File.Move(temporary, path, overwrite: true);
        return classifier;
    }
}
