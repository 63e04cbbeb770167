namespace GanAssets.Trainer.Doctor.Checks;

/// <summary>How many threads compute, and whether they sleep while they wait.</summary>
internal sealed class ThreadsCheck(LoadedLibtorch libtorch) : IDoctorCheck
{
    private const string WaitVariable = "OMP_WAIT_POLICY";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look()
    {
        var cores = Environment.ProcessorCount;
        var start = libtorch.Version is null ? "" : $" (libtorch alone would use {libtorch.Threads})";
        return
        [
            new Finding("threads", FindingState.Ok, $"{cores} cores; a new run trains on {cores} threads{start}"),
            JudgeWaiting(Environment.GetEnvironmentVariable(WaitVariable)),
        ];
    }

    /// <summary>Judges how the threads of OpenMP wait.</summary>
    /// <param name="policy">What the environment says; null where it says nothing.</param>
    public static Finding JudgeWaiting(string? policy) => "passive".Equals(policy, StringComparison.OrdinalIgnoreCase)
        ? new Finding("waiting", FindingState.Ok, $"{WaitVariable} is {policy}: threads sleep while they wait")
        : new Finding(
            "waiting",
            FindingState.Warn,
            $"{WaitVariable} is {(string.IsNullOrEmpty(policy) ? "not set" : policy)}: threads spin while they wait, which makes a step many times slower when anything else runs",
            OperatingSystem.IsWindows() ? $"$env:{WaitVariable} = 'PASSIVE'" : $"export {WaitVariable}=PASSIVE");
}
