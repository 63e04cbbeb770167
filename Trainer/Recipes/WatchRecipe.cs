namespace GanAssets.Trainer.Recipes;

/// <summary>How a run is watched for collapse.</summary>
public sealed record WatchRecipe
{
    /// <summary>The value of <see cref="StopOn"/> by which nothing ends a run early.</summary>
    public const string Never = "never";

    /// <summary>The value by which a warning does.</summary>
    public const string AtRisk = "at-risk";

    /// <summary>The value by which a figure beyond the full check's collapsed limit does.</summary>
    public const string Collapsed = "collapsed";

    /// <summary>What <see cref="StopOn"/> can be.</summary>
    public static IReadOnlyList<string> StopOnNames { get; } = [Never, AtRisk, Collapsed];

    /// <summary>Ticks from one look at the generator to the next; 0 for no watch.</summary>
    public int EveryTicks { get; init; } = 1;

    /// <summary>Sprites that are generated for a look.</summary>
    public int Sprites { get; init; } = 192;

    /// <summary>The most time that looks may take, as a share of the time of training; a look that would take more waits for a later tick.</summary>
    public double MostShare { get; init; } = 0.03;

    /// <summary>What ends a run early.</summary>
    public string StopOn { get; init; } = Never;

    /// <summary>Refuses to stop on what nobody watches.</summary>
    /// <exception cref="InputException">That is asked for.</exception>
    internal void Validate()
    {
        if (StopOn != Never && EveryTicks == 0)
        {
            throw new InputException($"train: --stop-on {StopOn} needs the watch, and watch.every_ticks is 0; set it to 1 or more, or stop on {Never}.");
        }
    }
}
