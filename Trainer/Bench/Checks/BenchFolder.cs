namespace GanAssets.Trainer.Bench.Checks;

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

    /// <summary>The probe of a set and a seed; another one where the set has changed.</summary>
    public string Probe(CheckSet set, int seed) => In("probes", $"{set.Name}-{set.Fingerprint}-{seed}.safetensors");

    /// <summary>The probe of a run and a seed.</summary>
    public string RunProbe(string run, int seed) => In("probes", $"run-{run}-{seed}.safetensors");

    /// <summary>The run folder of a case that trains.</summary>
    public string Run(CheckSet set, string caseName, int seed) => In("runs", $"{set.Name}-{caseName}-{seed}");

    private string In(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);
}
