using System.Diagnostics;

namespace GanAssets.Tests.Cli;

/// <summary>One run of the program <c>ganassets</c>, as a person starts it: a process with words, an end and two outputs.</summary>
/// <param name="ExitCode">What it ended with.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Runs the program to its end.</summary>
    /// <param name="folder">The folder that it is started in.</param>
    /// <param name="words">The words after <c>ganassets</c>.</param>
    public static ProgramRun Of(string folder, params string[] words)
    {
        using var process = Start(folder, words);
        return End(process);
    }

    /// <summary>Starts the program; <see cref="End"/> waits for it.</summary>
    public static Process Start(string folder, params string[] words) => StartProgram(Path, folder, words);

    /// <summary>Starts a copy of the program.</summary>
    /// <param name="program">Its <c>ganassets.dll</c>.</param>
    /// <param name="folder">The folder that it is started in.</param>
    /// <param name="words">The words after <c>ganassets</c>.</param>
    public static Process StartProgram(string program, string folder, params string[] words)
    {
        var start = new ProcessStartInfo(Dotnet, [program, .. words])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Spinning threads would only slow the other tests down, and a trace that someone has switched on is no part of a message.
        start.Environment["OMP_WAIT_POLICY"] = "PASSIVE";
        start.Environment.Remove("GANASSETS_TRACE");
        return Process.Start(start)!;
    }

    /// <summary>The whole command, for programs that start others.</summary>
    public static string[] Words(params string[] words) => [Dotnet, Path, .. words];

    /// <summary>Waits for the program's end.</summary>
    public static ProgramRun End(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"ganassets did not end within {Patience}: {error.Result}");
        }

        return new ProgramRun(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Asserts that the program did what it was asked to, and hands the run on.</summary>
    public ProgramRun Succeeded()
    {
        Assert.That(ExitCode, Is.Zero, Error);
        return this;
    }

    /// <summary>The program beside the tests.</summary>
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "ganassets.dll");

    /// <summary>What runs it.</summary>
    public static string Dotnet =>
        System.IO.Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
            ? Environment.ProcessPath!
            : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
}
