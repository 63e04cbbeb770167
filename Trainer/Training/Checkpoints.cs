using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using GanAssets.Trainer.IO;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>
/// Saves and restores a <see cref="Trainee"/>. A checkpoint is a folder that appears whole or not at all; the newest few are kept, and
/// the newest at which nothing spoke against the generator.
/// </summary>
/// <param name="folder">The run.</param>
public sealed partial class Checkpoints(RunFolder folder)
{
    /// <summary>The name of the weights' file in a checkpoint.</summary>
    internal const string WeightsName = "weights.safetensors";

    private const string OptimizersName = "optimizers.safetensors";
    private const string RemediesName = "remedies.safetensors";
    private const string ProgressName = "progress.json";
    private const int MostKept = 3;

    /// <summary>Writes a checkpoint for the present step, and removes the oldest.</summary>
    /// <exception cref="DivergedException">Some weight is not finite; nothing is written.</exception>
    /// <exception cref="InputException">It cannot be written, on a full disk for one; those before it are still there.</exception>
    public void Save(Trainee trainee)
    {
        Divergence.RequireFinite(Weights(trainee).Concat(Moments(trainee)).Concat(Kept(trainee)), trainee.Step);
        var target = folder.Checkpoint(trainee.Step);
        var temporary = target + ".tmp";
        try
        {
            Remove(temporary);
            Directory.CreateDirectory(temporary);
            Safetensors.Save(Path.Combine(temporary, WeightsName), Weights(trainee));
            Safetensors.Save(Path.Combine(temporary, OptimizersName), Moments(trainee));
            if (Kept(trainee) is { Count: > 0 } kept)
            {
                Safetensors.Save(Path.Combine(temporary, RemediesName), kept);
            }

            var progress = new Progress(trainee.Step, trainee.Seconds, trainee.GeneratorGuard.Usual, trainee.DiscriminatorGuard.Usual)
            {
                IsHealthy = trainee.IsHealthy,
                LearningRateScale = trainee.LearningRateScale,
            };
            File.WriteAllText(Path.Combine(temporary, ProgressName), JsonSerializer.Serialize(progress, Json.Default.Progress));
            Remove(target);
            Directory.Move(temporary, target);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Remove(temporary);
            throw new InputException(
                $"{target}: cannot be written ({WriteFault.Reason(fault)}); make room, then go on from the checkpoint before it by 'ganassets train --resume {folder.Path}'.", fault);
        }

        var healthy = NewestHealthy();
        foreach (var old in All().SkipLast(MostKept).Where(old => old != healthy))
        {
            Directory.Delete(old, recursive: true);
        }
    }

    /// <summary>Removes the checkpoints of later steps, which a run that has gone back takes again.</summary>
    /// <param name="step">The newest step that is kept.</param>
    public void RemoveAfter(long step)
    {
        foreach (var later in All().Where(checkpoint => StepOf(checkpoint) > step).ToArray())
        {
            Directory.Delete(later, recursive: true);
        }
    }

    /// <summary>How far the newest checkpoint is.</summary>
    /// <returns>Steps taken, and seconds spent on them.</returns>
    /// <exception cref="InputException">There is none, or it is damaged.</exception>
    public (long Step, double Seconds) ReadProgress()
    {
        var progress = ReadProgress(Newest());
        return (progress.Step, progress.Seconds);
    }

    /// <summary>The step of the newest checkpoint; null where there is none.</summary>
    public long? NewestStep() => All().LastOrDefault() is { } newest ? StepOf(newest) : null;

    /// <summary>Restores the newest checkpoint.</summary>
    /// <exception cref="InputException">There is none, it is damaged, or it belongs to other networks.</exception>
    public void LoadNewest(Trainee trainee) => Load(trainee, Newest());

    /// <summary>Restores the newest checkpoint at which nothing spoke against the generator, if there is one.</summary>
    /// <returns>Whether there is.</returns>
    /// <exception cref="InputException">It is damaged, or belongs to other networks.</exception>
    public bool TryLoadNewestHealthy(Trainee trainee)
    {
        if (NewestHealthy() is not { } healthy)
        {
            return false;
        }

        Load(trainee, healthy);
        return true;
    }

    /// <summary>Restores a checkpoint.</summary>
    /// <param name="trainee">What is restored.</param>
    /// <param name="checkpoint">The checkpoint's folder.</param>
    /// <exception cref="InputException">It is damaged, or it belongs to other networks.</exception>
    public static void Load(Trainee trainee, string checkpoint)
    {
        Safetensors.Load(Path.Combine(checkpoint, WeightsName), Weights(trainee));
        var progress = ReadProgress(checkpoint);
        RestoreSteps(trainee.GeneratorOptimizer, progress.Step);
        RestoreSteps(trainee.DiscriminatorOptimizer, progress.Step * trainee.DiscriminatorSteps);
        Safetensors.Load(Path.Combine(checkpoint, OptimizersName), Moments(trainee));
        if (Kept(trainee) is { Count: > 0 } kept)
        {
            Safetensors.Load(Path.Combine(checkpoint, RemediesName), kept);
        }

        trainee.Step = progress.Step;
        trainee.Seconds = progress.Seconds;
        trainee.IsHealthy = progress.IsHealthy;
        trainee.LearningRateScale = progress.LearningRateScale;
        trainee.GeneratorGuard.Usual = progress.GeneratorGradient;
        trainee.DiscriminatorGuard.Usual = progress.DiscriminatorGradient;
    }

    private static Progress ReadProgress(string checkpoint) => TryReadProgress(checkpoint)
        ?? throw new InputException($"{Path.Combine(checkpoint, ProgressName)}: is missing or damaged; {Cure(checkpoint)}");

    private static Progress? TryReadProgress(string checkpoint)
    {
        try
        {
            var text = File.ReadAllText(Path.Combine(checkpoint, ProgressName));
            return JsonSerializer.Deserialize(text, Json.Default.Progress) is { Step: >= 0, Seconds: >= 0 } progress ? progress : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>All tensors of the networks by the names that they have in a checkpoint.</summary>
    internal static Dictionary<string, Tensor> Weights(Trainee trainee)
    {
        var weights = new Dictionary<string, Tensor>();
        Add("generator", trainee.Generator);
        Add("average", trainee.Average);
        Add("discriminator", trainee.Discriminator);
        return weights;

        void Add(string prefix, nn.Module network)
        {
            foreach (var (name, tensor) in network.state_dict())
            {
                weights.Add($"{prefix}.{name}", tensor);
            }
        }
    }

    private static Dictionary<string, Tensor> Moments(Trainee trainee)
    {
        var moments = new Dictionary<string, Tensor>();
        Add("generator", trainee.GeneratorOptimizer);
        Add("discriminator", trainee.DiscriminatorOptimizer);
        return moments;

        void Add(string prefix, Adam optimizer)
        {
            foreach (var (index, state) in optimizer.state_dict().State.Cast<Adam.State>().Index())
            {
                moments.Add($"{prefix}.{index}.exp_avg", state.exp_avg);
                moments.Add($"{prefix}.{index}.exp_avg_sq", state.exp_avg_sq);
            }
        }
    }

    /// <summary>What the remedies keep, by the remedy's name and their own.</summary>
    internal static Dictionary<string, Tensor> Kept(Trainee trainee) => trainee.Remedies
        .SelectMany(remedy => remedy.State.Select(state => ($"{remedy.Name}.{state.Key}", state.Value)))
        .ToDictionary();

    private static void RestoreSteps(Adam optimizer, long step)
    {
        foreach (var state in optimizer.state_dict().State.Cast<Adam.State>())
        {
            state.step = step;
        }
    }

    private static void Remove(string checkpoint)
    {
        if (Directory.Exists(checkpoint))
        {
            Directory.Delete(checkpoint, recursive: true);
        }
    }

    private static string Cure(string checkpoint) => $"remove {checkpoint} to go back to the checkpoint before it.";

    /// <summary>The folder of the newest checkpoint.</summary>
    /// <exception cref="InputException">There is none.</exception>
    internal string Newest() => All().LastOrDefault()
        ?? throw new InputException($"{folder.Path}: has no checkpoint yet, so there is nothing to go on from; remove the folder and train again.");

    private string? NewestHealthy() => All().LastOrDefault(checkpoint => TryReadProgress(checkpoint) is { IsHealthy: true });

    // By number: a name grows longer with its millionth step.
    private IEnumerable<string> All() => Directory.Exists(folder.Checkpoints)
        ? Directory.EnumerateDirectories(folder.Checkpoints).Where(name => StepOf(name) is not null).OrderBy(StepOf)
        : [];

    private static long? StepOf(string checkpoint) =>
        long.TryParse(Path.GetFileName(checkpoint), NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? step : null;

    private sealed record Progress(long Step, double Seconds, double GeneratorGradient, double DiscriminatorGradient)
    {
        public bool IsHealthy { get; init; } = true;

        public double LearningRateScale { get; init; } = 1;
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectRequiredConstructorParameters = true)]
    [JsonSerializable(typeof(Progress))]
    private sealed partial class Json : JsonSerializerContext;
}
