namespace GanAssets.Trainer.Training;

/// <summary>Follows a run without taking part in it.</summary>
public interface ITrainingObserver
{
    /// <summary>Before the first step the run's probe is being trained.</summary>
    /// <param name="share">The share done, 0…1.</param>
    void Preparing(double share)
    {
    }

    /// <summary>A number of steps have been taken.</summary>
    /// <param name="tick">The run's figures.</param>
    /// <param name="trainee">The networks; not to be changed.</param>
    void Ticked(Tick tick, Trainee trainee);

    /// <summary>Training has gone back to an earlier checkpoint, and goes on from there.</summary>
    /// <param name="sentence">Why, and to which step.</param>
    void WentBack(string sentence)
    {
    }

    /// <summary>Training has ended, by its budget or because it was asked to.</summary>
    /// <param name="trainee">The networks; not to be changed.</param>
    void Ended(Trainee trainee);
}
