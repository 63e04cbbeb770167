namespace GanAssets.Trainer.Cli;

/// <summary>What the command <c>ganassets</c> ends with.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>A fault of ours.</summary>
    public const int Fault = 1;

    /// <summary>Bad input or usage; one line has said what, where and what to do.</summary>
    public const int BadInput = 2;

    /// <summary>The generator has collapsed.</summary>
    public const int Collapsed = 3;

    /// <summary>Stopped by Ctrl+C before anything was done that is worth keeping.</summary>
    public const int Stopped = 130;
}
