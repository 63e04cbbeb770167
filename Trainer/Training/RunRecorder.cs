using System.Text.Json;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Imaging;
using GanAssets.Trainer.IO;
using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Recipes;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>Writes a run's traces into its folder: log lines, sample grids, checkpoints.</summary>
/// <param name="folder">The run.</param>
/// <param name="recipe">Its recipe.</param>
/// <param name="data">Its sprites; the first held-out ones name the attributes of the grid.</param>
/// <param name="checkpoints">Where checkpoints are kept.</param>
/// <param name="device">Where the networks are.</param>
public sealed class RunRecorder(RunFolder folder, Recipe recipe, RunData data, Checkpoints checkpoints, Device device) : ITrainingObserver
{
    private const int TicksPerGrid = 5;
    private const int TicksPerCheckpoint = 20;
    private const int GridSeed = 1;

    /// <summary>Sprites in a row of a grid, and at most as many rows.</summary>
    internal const int GridSide = 8;

    private readonly SpriteSet _grid = OpenAttributes.Fill(
        data.HeldOut.Subset([.. Enumerable.Range(0, Math.Min(GridSide * GridSide, data.HeldOut.Count))]), data.Training, GridSeed);

    private int _ticks;

    /// <summary>Takes out of the log what it says of steps that a run, having lost them, takes again; and a line cut short.</summary>
    /// <param name="folder">The run.</param>
    /// <param name="step">The step of the checkpoint from which the run goes on.</param>
    /// <exception cref="InputException">The log cannot be written.</exception>
    public static void Rewind(RunFolder folder, long step)
    {
        if (File.Exists(folder.Log))
        {
            var kept = File.ReadLines(folder.Log).Where(line => StepOf(line) <= step).Select(line => line + "\n");
            AtomicFile.WriteText(folder.Log, string.Concat(kept));
        }
    }

    /// <inheritdoc/>
    public void Ticked(Tick tick, Trainee trainee)
    {
        _ticks++;
        Log(tick);
        if (_ticks % TicksPerGrid == 0)
        {
            SaveGrid(trainee);
        }

        if (_ticks % TicksPerCheckpoint == 0)
        {
            checkpoints.Save(trainee);
        }
    }

    /// <inheritdoc/>
    public void Ended(Trainee trainee)
    {
        checkpoints.Save(trainee);
        SaveGrid(trainee);
    }

    private void Log(Tick tick)
    {
        try
        {
            File.AppendAllText(folder.Log, JsonSerializer.Serialize(tick, TickJson.Default.Tick) + "\n");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException(
                $"{folder.Log}: cannot be written ({WriteFault.Reason(fault)}); make room, then go on from the newest checkpoint by 'ganassets train --resume {folder.Path}'.", fault);
        }
    }

    private static long? StepOf(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, TickJson.Default.Tick)?.Step;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void SaveGrid(Trainee trainee)
    {
        var sprites = SpriteSampler.Sample(trainee.Average, recipe.Networks.LatentLength, data.Finish, _grid, GridSeed, device);
        ContactSheet.Compose(sprites.Rgba, sprites.Width, sprites.Height, GridSide).Save(folder.Sample(trainee.Step));
    }
}
