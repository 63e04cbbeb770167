using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Cli;

/// <summary>Turns what went wrong into one line and an exit code.</summary>
internal static class Failure
{
    /// <summary>Set to 1, it makes every failure show its stack trace as well.</summary>
    public const string TraceVariable = "GANASSETS_TRACE";

    /// <summary>Reports an exception that ended the command.</summary>
    /// <param name="fault">The exception.</param>
    /// <param name="output">Where the line goes.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Report(Exception fault, TextWriter output)
    {
        var (code, message) = fault switch
        {
            InputException or GanAssetsException => (ExitCode.BadInput, fault.Message),
            DivergedException => (ExitCode.Collapsed, fault.Message),
            OperationCanceledException => (ExitCode.Stopped, "stopped."),

            // A full disk, a folder taken away: the machine's, not ours.
            IOException or UnauthorizedAccessException => (ExitCode.BadInput, $"a file could not be read or written: {fault.Message}"),
            _ => (ExitCode.Fault, $"internal fault: {fault.GetType().Name}: {fault.Message} (set {TraceVariable}=1 to see where)"),
        };
        output.WriteLine($"ganassets: {OneLine(message)}");
        if (Environment.GetEnvironmentVariable(TraceVariable) == "1")
        {
            output.WriteLine(fault);
        }

        return code;
    }

    // Names of files may hold line breaks and the terminal's control characters.
    private static string OneLine(string message) =>
        string.Concat(message.ReplaceLineEndings(" ").Select(letter => char.IsControl(letter) ? '?' : letter));
}
