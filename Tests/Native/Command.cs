using System.Diagnostics;
using GanAssets.Tests.Cli;

namespace GanAssets.Tests.Native;

/// <summary>One run of a program to its end.</summary>
internal static class Command
{
    public static ProgramRun Run(string program, params string[] words)
    {
        var start = new ProcessStartInfo(program, words) { RedirectStandardOutput = true, RedirectStandardError = true };
        // What the test runner's own MSBuild has set would have another one load that one's files.
        start.Environment.Remove("MSBuildSDKsPath");
        start.Environment.Remove("MSBUILD_EXE_PATH");
        start.Environment.Remove("MSBuildExtensionsPath");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output.Result, error.Result);
    }
}
