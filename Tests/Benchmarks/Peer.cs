using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace GanAssets.Tests.Benchmarks;

/// <summary>Runs the scripts in <c>Tests/Benchmarks/peers</c>: the same measures, written independently in Python.</summary>
internal static class Peer
{
    private const string Python = "/usr/bin/python3";

    /// <summary>Ignores the test where Python or a package that the scripts use is missing.</summary>
    public static void Require()
    {
        if (!File.Exists(Python) || Run(["-c", "import sklearn, scipy, numpy"], threads: 1).ExitCode != 0)
            Assert.Ignore($"{Python} with scikit-learn is not installed (Debian: python3-sklearn).");
    }

    /// <summary>Runs a script to its end and returns what it printed; fails the test with the script's message if it fails.</summary>
    /// <param name="script">The file's name.</param>
    /// <param name="arguments">The script's arguments.</param>
    public static string Run(string script, params string[] arguments)
    {
        var (exitCode, output, error) = Run([Path(script), .. arguments], threads: 1);
        Assert.That(exitCode, Is.Zero, error);
        return output;
    }

    /// <summary>Starts a script that answers line by line; closing its input ends it.</summary>
    public static Process Start(string script, int threads, params string[] arguments) => Start([Path(script), .. arguments], threads);

    private static (int ExitCode, string Output, string Error) Run(string[] arguments, int threads)
    {
        using var process = Start(arguments, threads);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private static Process Start(string[] arguments, int threads)
    {
        var start = new ProcessStartInfo(Python, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["OMP_NUM_THREADS"] = start.Environment["OPENBLAS_NUM_THREADS"] = threads.ToString(CultureInfo.InvariantCulture);
        return Process.Start(start)!;
    }

    private static string Path(string script, [CallerFilePath] string here = "") =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "peers", script);
}
