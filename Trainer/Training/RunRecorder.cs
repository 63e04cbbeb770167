using GanAssets.Trainer.Collapse.Requests;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Imaging;
using GanAssets.Trainer.Networks;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>Writes a run's traces into its folder: log lines, sample grids, checkpoints.</summary>
/// <param name="folder">The run.</param>
/// <param name="data">Its sprites; the first held-out ones name the attributes of the grid.</param>
/// <param name="checkpoints">Where checkpoints are kept.</param>
/// <param name="device">Where the networks are.</param>
public sealed class RunRecorder(RunFolder folder, RunData data, Checkpoints checkpoints, Device device) : ITrainingObserver
{
    private const int TicksPerGrid = 5;
    private const int TicksPerCheckpoint = 20;
    private const int GridSeed = 1;

    /// <summary>Sprites in a row of a grid, and at most as many rows.</summary>
    internal const int GridSide = 8;

    private readonly SpriteSet _grid = OpenAttributes.Fill(
        data.HeldOut.Subset([.. Enumerable.Range(0, Math.Min(GridSide * GridSide, data.HeldOut.Count))]), data.Training, GridSeed);

    private int _ticks;

    /// <inheritdoc/>
    public void Ticked(Tick tick, Trainee trainee)
    {
        _ticks++;
        RunLog.Append(folder, tick);
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

    private void SaveGrid(Trainee trainee)
    {
        var sprites = SpriteSampler.Sample(trainee.Average, data.Finish, _grid, GridSeed, device);
        ContactSheet.Compose(sprites.Rgba, sprites.Width, sprites.Height, GridSide).Save(folder.Sample(trainee.Step));
    }
}
