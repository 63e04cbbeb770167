namespace GanAssets.Trainer.Cli.Display;

/// <summary>Where a piece of long work says how far it is.</summary>
internal interface IProgressDisplay
{
    /// <summary>Shows the state of the work.</summary>
    /// <param name="share">The share done, 0…1.</param>
    /// <param name="text">What is known of it now.</param>
    void Show(double share, string text);

    /// <summary>Says something that stays, above what is shown.</summary>
    /// <param name="line">One line.</param>
    void Say(string line);
}
