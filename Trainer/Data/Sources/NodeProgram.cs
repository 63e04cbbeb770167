using System.ComponentModel;
using System.Diagnostics;

namespace GanAssets.Trainer.Data.Sources;

/// <summary>Runs node and npm for the samples that are written for them.</summary>
internal static class NodeProgram
{
    // 128 + the signal's number.
    private const int Interrupted = 130;
    private const int Terminated = 143;

    private const string Cure = "install Node.js 18 or newer with npm (on Debian: apt-get install nodejs npm)";

    /// <summary>Brings a folder's packages as its lock file pins them, unless they are there.</summary>
    /// <exception cref="InputException">npm is missing or fails.</exception>
    public static async Task InstallPackagesAsync(string folder, CancellationToken cancellation)
    {
        // npm writes this file last, so an install that broke off is done again.
        var installed = Path.Combine(folder, "node_modules", ".package-lock.json");
        var wanted = Path.Combine(folder, "package-lock.json");
        if (File.Exists(installed) && File.GetLastWriteTimeUtc(installed) >= File.GetLastWriteTimeUtc(wanted))
        {
            return;
        }

        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        await RunAsync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], folder, null, cancellation);
    }

    /// <summary>Runs a script to its end.</summary>
    /// <param name="folder">The script's folder.</param>
    /// <param name="script">The script's file name.</param>
    /// <param name="arguments">The words after it.</param>
    /// <param name="heed">Given each line of standard error; says whether the line was progress, and no complaint.</param>
    /// <param name="cancellation">Kills the program, and returns once it is gone.</param>
    /// <exception cref="InputException">node is missing or fails.</exception>
    public static Task RunScriptAsync(string folder, string script, IEnumerable<string> arguments, Func<string, bool> heed, CancellationToken cancellation) =>
        RunAsync("node", [script, .. arguments], folder, heed, cancellation);

    private static async Task RunAsync(string program, IEnumerable<string> arguments, string folder, Func<string, bool>? heed, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var process = Start(program, arguments, folder);
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
            throw new InputException($"{folder}: {program} {string.Join(' ', arguments)} ended with code {process.ExitCode}: {await complaint}");
        }
    }

    private static Process Start(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
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
            throw new InputException($"This data set is drawn by Node.js, and {program} was not found on the PATH: {Cure}.", fault);
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
