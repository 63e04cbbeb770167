using GanAssets.Trainer.Bench.Plants;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Collapse.Requests;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Bench.Checks;

/// <summary>A set split by a seed, with a probe: all that the cases of one seed share.</summary>
public sealed class CheckSubject : IDisposable
{
    private readonly Probe _probe;
    private readonly RealSprites _real;

    /// <summary>Splits a set and brings its probe.</summary>
    /// <param name="set">The set.</param>
    /// <param name="seed">Decides the split, the probe, the plants and what the check draws.</param>
    /// <param name="folder">The bench's folder; the probe is kept there, and trained when it is not there.</param>
    /// <param name="progress">Told the share of the probe's training that is done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <exception cref="OperationCanceledException">A stop was asked for.</exception>
    public CheckSubject(CheckSet set, int seed, BenchFolder folder, Action<double> progress, CancellationToken stop)
    {
        (Set, Seed, Folder) = (set, seed, folder);
        var (training, heldOut, pool) = set.Split(seed);
        Source = new PlantSource(pool, training, seed);
        _probe = ProbeFile.Open(folder.Probe(set.Name, SpriteSetFingerprint.Of(training), seed), training, seed, progress, stop);
        _real = new RealSprites(training, heldOut, _probe);
    }

    /// <summary>The whole set.</summary>
    public CheckSet Set { get; }

    /// <summary>The seed.</summary>
    public int Seed { get; }

    /// <summary>The bench's folder.</summary>
    public BenchFolder Folder { get; }

    /// <summary>What plants are made from.</summary>
    internal PlantSource Source { get; }

    /// <summary>Training sprites, held-out sprites and sprites of a plant.</summary>
    public CheckSizes Sizes => new(Source.Training.Count, _real.HeldOut.Count, Source.Pool.Count);

    /// <summary>Checks sprites that are there already, as <c>check --fakes</c> does.</summary>
    public CheckReport Check(SpriteSet fakes) => GeneratorCheck.Run(fakes, _real, Options);

    /// <summary>Checks a generator that can be asked, as <c>check RUN</c> does.</summary>
    public CheckReport Check(ISpriteMaker maker) => GeneratorCheck.Run(maker, _real, Options);

    /// <inheritdoc/>
    public void Dispose() => _probe.Dispose();

    private CheckOptions Options => new() { Seed = Seed };
}
