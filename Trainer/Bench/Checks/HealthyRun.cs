using System.Security.Cryptography;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Requests;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Inputs;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Bench.Checks;

/// <summary>A trained generator that a check must pass, with the split of its own run: what that held out, it has never seen.</summary>
public sealed class HealthyRun : IDisposable
{
    /// <summary>The case's name.</summary>
    public const string CaseName = "healthy-generator";

    private readonly TrainedGenerator _generator;

    private HealthyRun(RunFolder folder, Recipe recipe, RunData data)
    {
        (Path, Recipe, Data) = (folder.Path, recipe, data);
        _generator = TrainedGenerator.Load(folder, recipe, data);
        using var weights = File.OpenRead(System.IO.Path.Combine(new Checkpoints(folder).Newest(), Checkpoints.WeightsName));
        Key = $"{System.IO.Path.GetFileName(Path)}-{Convert.ToHexStringLower(SHA256.HashData(weights).AsSpan(0, 6))}";
    }

    /// <summary>The run folder.</summary>
    public string Path { get; }

    /// <summary>Its recipe.</summary>
    public Recipe Recipe { get; }

    /// <summary>Its sprites.</summary>
    public RunData Data { get; }

    /// <summary>The set that it was trained on.</summary>
    public string Set => SpriteInput.NameOf(Recipe.Data.Folder);

    /// <summary>Training sprites, held-out sprites and generated ones.</summary>
    public CheckSizes Sizes => new(Data.Training.Count, Data.HeldOut.Count, Data.HeldOut.Count);

    /// <summary>Opens a run.</summary>
    /// <exception cref="InputException">It is no run, or its sprites are gone.</exception>
    public static HealthyRun Open(string path)
    {
        var folder = RunFolder.Open(path);
        var recipe = RecipeJson.Read(folder.Recipe);
        return new HealthyRun(folder, recipe, RunData.Load(recipe));
    }

    /// <summary>Tells the run from others of the same name, and from itself after more training.</summary>
    public string Key { get; }

    /// <summary>Checks it with a probe, latents and draws of a seed.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="folder">Where probes are kept.</param>
    /// <param name="progress">Told the share of the probe's training that is done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <exception cref="OperationCanceledException">A stop was asked for.</exception>
    public CheckReport Check(int seed, BenchFolder folder, Action<double> progress, CancellationToken stop)
    {
        using var probe = ProbeFile.Open(folder.Probe(Set, SpriteSetFingerprint.Of(Data.Training), seed), Data.Training, seed, progress, stop);
        var maker = new TrainedSpriteMaker(_generator.Network, Data.Finish, CPU);
        return GeneratorCheck.Run(new SeededMaker(maker, seed), Data.Training, Data.HeldOut, probe, new CheckOptions { Seed = seed });
    }

    /// <inheritdoc/>
    public void Dispose() => _generator.Dispose();

    // A check always asks with the same seeds, so that its verdict can be repeated; here the sprites must differ.
    private sealed class SeededMaker(ISpriteMaker maker, int seed) : ISpriteMaker
    {
        public SpriteSet Make(SpriteSet wanted, long number) => maker.Make(wanted, (1000L * seed) + number);
    }
}
