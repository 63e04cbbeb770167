using System.Globalization;
using GanAssets.Trainer.IO;

namespace GanAssets.Trainer.Training;

/// <summary>The folder of one training run, and where in it each thing lies.</summary>
/// <param name="path">The folder.</param>
public sealed class RunFolder(string path)
{
    /// <summary>The folder.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>The resolved recipe.</summary>
    public string Recipe => In("recipe.json");

    /// <summary>The attributes that the networks know.</summary>
    public string Attributes => In("attributes.json");

    /// <summary>A JSON line a tick.</summary>
    public string Log => In("log.jsonl");

    /// <summary>The verdict with its figures.</summary>
    public string Verdict => In("verdict.json");

    /// <summary>The page that <c>ganassets report</c> writes.</summary>
    public string Report => In("report.html");

    /// <summary>The exported model.</summary>
    public string Model => In("model.onnx");

    /// <summary>The probe classifier that the run's checks share.</summary>
    public string Probe => In("probe.safetensors");

    /// <summary>Held open while someone trains here.</summary>
    public string Lock => In(".lock");

    /// <summary>Folders of checkpoints.</summary>
    public string Checkpoints => In("checkpoints");

    /// <summary>The sample grid of a step.</summary>
    public string Sample(long step) => In("samples", Number(step) + ".png");

    /// <summary>The folder of a step's checkpoint.</summary>
    public string Checkpoint(long step) => In("checkpoints", Number(step));

    /// <summary>The sample grids that there are, with their steps, in order.</summary>
    public IEnumerable<(long Step, string Path)> Samples()
    {
        var folder = In("samples");
        var files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.png") : [];
        return files
            .Select(path => (IsGrid: long.TryParse(System.IO.Path.GetFileNameWithoutExtension(path), NumberStyles.None, CultureInfo.InvariantCulture, out var step), step, path))
            .Where(file => file.IsGrid)
            .Select(file => (file.step, file.path))
            .OrderBy(file => file.step);
    }

    /// <summary>Whether there is a verdict, and no checkpoint has been written since.</summary>
    public bool IsChecked() =>
        File.Exists(Verdict)
        && (!Directory.Exists(Checkpoints) || Directory.EnumerateDirectories(Checkpoints).All(checkpoint => Directory.GetLastWriteTimeUtc(checkpoint) <= File.GetLastWriteTimeUtc(Verdict)));

    /// <summary>Opens the folder of a run that has been started.</summary>
    /// <exception cref="InputException">There is no run.</exception>
    public static RunFolder Open(string path)
    {
        var folder = new RunFolder(path);
        if (!Directory.Exists(folder.Path))
        {
            throw new InputException($"{path}: there is no such folder; a run folder is what 'ganassets train --out DIR' makes.");
        }

        return File.Exists(folder.Recipe)
            ? folder
            : throw new InputException($"{path}: is no run folder (it has no recipe.json); a run folder is what 'ganassets train --out DIR' makes.");
    }

    /// <summary>Makes the folder for a new run.</summary>
    /// <exception cref="InputException">It holds a run already, or cannot be written.</exception>
    public static RunFolder Create(string path)
    {
        var folder = new RunFolder(path);
        RequireNew(path);
        try
        {
            Directory.CreateDirectory(folder.In("samples"));
            Directory.CreateDirectory(folder.Checkpoints);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be written: {WriteFault.Reason(fault)}; name a folder in a place that you may write to.", fault);
        }

        return folder;
    }

    /// <summary>Refuses a folder that a new run cannot have, before any work is done for it.</summary>
    /// <exception cref="InputException">It holds a run already.</exception>
    public static void RequireNew(string path)
    {
        if (File.Exists(new RunFolder(path).Recipe))
        {
            throw new InputException($"{path}: holds a run already; go on with it by 'ganassets train --resume {path}', or name another folder by --out.");
        }
    }

    private static string Number(long step) => step.ToString("D6", CultureInfo.InvariantCulture);

    private string In(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);
}
