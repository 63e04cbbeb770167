using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using GanAssets.Trainer.Collapse;

namespace GanAssets.Tests.Benchmarks;

/// <summary>Runs the scripts in <c>Tests/Benchmarks/peers</c>: the same measures, written independently in Python.</summary>
internal static class Peer
{
    private const string Python = "/usr/bin/python3";

    /// <summary>Ignores the test where Python or a package that the scripts use is missing.</summary>
    public static void Require()
    {
        const string Find = "import importlib.util; assert all(map(importlib.util.find_spec, ['numpy', 'scipy', 'sklearn']))";
        if (!File.Exists(Python) || Run(["-c", Find], "").ExitCode != 0)
            Assert.Ignore($"{Python} with scikit-learn is not installed (Debian: python3-sklearn).");
    }

    /// <summary>Ignores the test where Python or PyTorch is missing.</summary>
    public static void RequireTorch()
    {
        if (!File.Exists(Python) || Run(["-c", "import torch"], "").ExitCode != 0)
            Assert.Ignore($"{Python} with PyTorch is not installed (Debian: python3-torch).");
    }

    /// <summary>Gives a script a document on its input, and returns the one that it prints; fails the test with its message if it fails.</summary>
    /// <param name="script">The file's name.</param>
    /// <param name="document">The input.</param>
    public static JsonDocument Ask(string script, JsonObject document)
    {
        var (exitCode, output, error) = Run([Path(script)], document.ToJsonString());
        Assert.That(exitCode, Is.Zero, error);
        return JsonDocument.Parse(output);
    }

    /// <summary>Starts a script that answers line by line; closing its input ends it.</summary>
    public static Process Start(string script, int threads, params string[] arguments) => Start([Path(script), .. arguments], threads);

    /// <summary>A matrix as the scripts read it.</summary>
    public static JsonObject Document(FeatureMatrix matrix) => new()
    {
        ["values"] = Convert.ToBase64String(MemoryMarshal.AsBytes<float>(matrix.Values)),
        ["columns"] = matrix.Columns,
    };

    private static (int ExitCode, string Output, string Error) Run(string[] arguments, string input)
    {
        using var process = Start(arguments, threads: 1);
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
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
