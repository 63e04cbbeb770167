using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>onnxruntime-node in a process of its own, which waits without work while others have their turn.</summary>
internal sealed class NodeContestant : IContestant
{
    private const string Package = "onnxruntime-node";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private readonly StringBuilder _complaint = new();

    private NodeContestant(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) => _complaint.Append(line.Data).Append(' ');
        process.BeginErrorReadLine();
        Version = ReadLine();
    }

    /// <inheritdoc/>
    public string Name => "node";

    /// <summary>The version of the package's ONNX Runtime.</summary>
    public string Version { get; }

    /// <summary>The SHA-256, in lower case, of the sprites that the last run made.</summary>
    public string Digest { get; private set; } = "";

    /// <summary>Brings the package, and has it load the model.</summary>
    /// <param name="model">The model file.</param>
    /// <param name="inputs">What is asked for.</param>
    /// <param name="inputFile">The file of these inputs.</param>
    /// <param name="threads">The threads that work on one run.</param>
    /// <param name="stop">Ends it early.</param>
    /// <exception cref="InputException">Node.js or npm is missing, or fails.</exception>
    public static async Task<NodeContestant> StartAsync(string model, RuntimeInputs inputs, string inputFile, int threads, CancellationToken stop)
    {
        var folder = RepositoryFolder.Find(Path.Combine("Trainer", "Bench", "Runtime", "Node"));
        await NodeProgram.InstallPackagesAsync(folder, stop);
        object[] words = ["driver.mjs", Path.GetFullPath(model), threads, inputFile, RuntimeInputs.Most, inputs.Card.LatentLength, inputs.Card.Attributes.Count];
        var start = new ProcessStartInfo("node", words.Select(word => Convert.ToString(word, CultureInfo.InvariantCulture)!))
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return new NodeContestant(Process.Start(start)!);
        }
        catch (Win32Exception fault)
        {
            throw new InputException("node was not found on the PATH: install Node.js 18 or newer (on Debian: apt-get install nodejs npm).", fault);
        }
    }

    /// <inheritdoc/>
    public double Time(int batch, int runs)
    {
        _process.StandardInput.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{batch} {runs}"));
        _process.StandardInput.Flush();
        var answer = ReadLine().Split(' ');
        Digest = answer[1];
        return double.Parse(answer[0], CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private string ReadLine()
    {
        if (_process.StandardOutput.ReadLine() is { } line)
        {
            return line;
        }

        if (_process.WaitForExit(Patience))
        {
            // Without a limit it waits for the last line of the complaint as well.
            _process.WaitForExit();
        }

        throw new InputException($"{Package} broke off: {_complaint.ToString().Trim()}");
    }
}
