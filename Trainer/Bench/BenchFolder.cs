using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Bench;

/// <summary>Where a bench keeps what it makes.</summary>
/// <param name="path">The folder.</param>
public sealed class BenchFolder(string path)
{
    /// <summary>The folder.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>A JSON line for each check.</summary>
    public string Rows => In("rows.jsonl");

    /// <summary>The table.</summary>
    public string Table => In("table.md");

    /// <summary>Sets that are made for the bench.</summary>
    public string Sets => In("sets");

    /// <summary>The probe of a training split and a seed.</summary>
    /// <param name="set">The name of the set.</param>
    /// <param name="fingerprint">The <see cref="Data.SpriteSetFingerprint"/> of the sprites that it learns from.</param>
    /// <param name="seed">The seed that it is trained with.</param>
    public string Probe(string set, string fingerprint, int seed) => In("probes", $"{set}-{fingerprint}-{seed}.safetensors");

    /// <summary>The run folder of a case that trains.</summary>
    public string Run(string set, string caseName, int seed) => In("runs", $"{set}-{caseName}-{seed}");

    /// <summary>Makes a run folder; what a bench that was stopped has left there is removed.</summary>
    internal static RunFolder Anew(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }

        return RunFolder.Create(path);
    }

    private string In(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);
}
