using System.ComponentModel;
using System.Diagnostics;

namespace GanAssets.Trainer.Doctor;

/// <summary>Looks for programs on the PATH.</summary>
internal static class ProgramOnPath
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Whether there is a file of that name in a folder of the PATH.</summary>
    public static bool Exists(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>The first line that <c>PROGRAM --version</c> prints; null where there is no such program, or it does not answer.</summary>
    public static string? Version(string program)
    {
        var start = new ProcessStartInfo(program, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var line = process.StandardOutput.ReadLineAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                return null;
            }

            return process.ExitCode == 0 ? line.Result?.Trim() : null;
        }
        catch (Win32Exception)
        {
            // That is how a program that is not there is told.
            return null;
        }
    }
}
