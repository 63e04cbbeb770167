using GanAssets.Trainer.Bench.Checks;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Requests;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>A set split by a seed, with its probe: all methods of the seed are judged by the same.</summary>
internal sealed class SpriteJudge : IDisposable
{
    private const long ModesSeed = 30;
    private const long PictureSeed = 31;

    private readonly RealSprites _real;
    private readonly SpriteSet _wanted;
    private readonly int _seed;

    /// <summary>Splits a set and brings its probe.</summary>
    /// <param name="set">The set.</param>
    /// <param name="seed">Decides the split, the probe and what the check draws.</param>
    /// <param name="folder">The bench's folder; the probe is kept there, and trained when it is not there.</param>
    /// <param name="progress">Told the share of the probe's training that is done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <exception cref="OperationCanceledException">A stop was asked for.</exception>
    public SpriteJudge(SpriteModeSet set, int seed, BenchFolder folder, Action<double> progress, CancellationToken stop)
    {
        _seed = seed;
        var (training, heldOut) = set.Split(seed);
        var probe = ProbeFile.Open(folder.Probe(set.Name, SpriteSetFingerprint.Of(training), seed), training, seed, progress, stop);
        _real = new RealSprites(training, heldOut, probe);
        _wanted = OpenAttributes.Fill(heldOut, training, seed);
    }

    /// <summary>The held-out sprites of a picture.</summary>
    public SpriteSet Shown => _real.HeldOut.Subset([.. Enumerable.Range(0, Math.Min(SpritePicture.Sprites, _real.HeldOut.Count))]);

    /// <summary>Checks a generator as <c>check RUN</c> does.</summary>
    public CheckReport Check(SpriteRun run) => GeneratorCheck.Run(run.Maker, _real, new CheckOptions { Seed = _seed }, run.Others);

    /// <summary>Counts its joint modes.</summary>
    public TailedModes Modes(SpriteRun run) => TailedModes.Of(_real.Training, _real.Probe.Look(run.Maker.Make(_wanted, ModesSeed)), _real.HeldOutSeen);

    /// <summary>Makes sprites for a picture, with the attributes of the <see cref="Shown"/> ones.</summary>
    public SpriteSet Show(SpriteRun run) => run.Maker.Make(OpenAttributes.Fill(Shown, _real.Training, _seed), PictureSeed);

    /// <inheritdoc/>
    public void Dispose() => _real.Probe.Dispose();
}
