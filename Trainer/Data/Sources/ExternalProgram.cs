using System.ComponentModel;
using System.Diagnostics;

namespace GanAssets.Trainer.Data.Sources;

/// <summary>A program of the machine's that a data set needs.</summary>
/// <param name="Name">As it is found on the PATH.</param>
/// <param name="WhenMissing">What to do where it is not there, as a part of a sentence.</param>
/// <param name="WhenFailing">What helps as a rule where it fails, as a part of a sentence; null where nothing is known.</param>
internal sealed record ExternalProgram(string Name, string WhenMissing, string? WhenFailing = null)
{
    // 128 + the signal's number.
    private const int Interrupted = 130;
    private const int Terminated = 143;

    /// <summary>Runs the program to its end.</summary>
    /// <param name="arguments">The words after its name.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="heed">Given each line of standard error; says whether the line was progress, and no complaint.</param>
    /// <param name="cancellation">Kills the program, and returns once it is gone.</param>
    /// <exception cref="ExternalProgramException">The program is missing or fails.</exception>
    public async Task RunAsync(IReadOnlyList<string> arguments, string folder, Func<string, bool>? heed, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var process = Start(arguments, folder);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var complaint = ReadComplaintAsync(process.StandardError, heed);
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            throw;
        }

        await output;
        // Ctrl+C on a terminal reaches the child as well, which may well end before this program has heard of it.
        cancellation.ThrowIfCancellationRequested();
        if (process.ExitCode is Interrupted or Terminated)
        {
            throw new OperationCanceledException(cancellation);
        }

        if (process.ExitCode != 0)
        {
            var advice = WhenFailing is null ? "" : $"; {WhenFailing}";
            throw new ExternalProgramException($"{Name} {string.Join(' ', arguments)} ended with code {process.ExitCode}: {await complaint}{advice}");
        }
    }

    private Process Start(IReadOnlyList<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(Name, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception fault)
        {
            throw new ExternalProgramException($"This data set needs {Name}, which was not found on the PATH: {WhenMissing}.", fault);
        }
    }

    private static async Task<string> ReadComplaintAsync(StreamReader lines, Func<string, bool>? heed)
    {
        var complaint = "";
        while (await lines.ReadLineAsync(CancellationToken.None) is { } line)
        {
            // The first line says what is wrong; what follows is a stack, or where npm keeps its log.
            if (heed?.Invoke(line) != true && complaint.Length == 0)
            {
                complaint = line.Trim();
            }
        }

        return complaint;
    }
}
