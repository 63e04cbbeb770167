using System.Diagnostics;
using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Tests.Scripts;

/// <summary>
/// A copy of the script <c>ganassets</c> beside a tree that looks like the repository, and a PATH on which every program that
/// installs, builds or runs is a stub that notes its call.
/// </summary>
internal sealed class ScriptSandbox : IDisposable
{
    private static readonly string[] Tools =
        ["bash", "awk", "cat", "env", "find", "flock", "grep", "mkdir", "readlink", "rm", "sed", "stat", "tail", "touch"];

    private static readonly string Script = Path.Combine(RepositoryFolder.Find("."), "ganassets");

    private readonly TemporaryFolder _folder = new();

    public ScriptSandbox()
    {
        Make("repo");
        File.Copy(Script, this["repo/ganassets"]);
        foreach (var file in new[] { "Trainer/Program.cs", "Trainer/Deep/Part.cs", "Runtime/Code.cs", "Tests/Test.cs", "Packages/OnnxRuntime/package-lock.json", "libtorch/include/torch/script.h" })
        {
            Write(Path.Combine("repo", file), "");
        }

        Make("bin");
        foreach (var tool in Tools)
        {
            File.CreateSymbolicLink(this["bin/" + tool], Programs.Find(tool) ?? throw new IgnoreException($"{tool} is not installed, and the script uses it."));
        }

        foreach (var program in new[] { "g++", "cmake", "make", "node", "apt-get" })
        {
            Stub(program, "");
        }

        Stub("id", "echo 1000");
        Stub("npm", "mkdir -p node_modules; touch node_modules/.package-lock.json");
        Stub("dotnet", """
            case "$1" in
              --list-sdks) echo "${SDK-10.0.100} [/somewhere]" ;;
              msbuild) for project in Trainer Tests; do
                         mkdir -p "$GANASSETS_HOME/$project/obj" "$GANASSETS_HOME/$project/bin/Release/net10.0"
                       done
                       touch "$GANASSETS_HOME/Trainer/bin/Release/net10.0/ganassets.dll" "$GANASSETS_HOME/Tests/bin/Release/net10.0/GanAssets.Tests.dll"
                       exit "${BUILD_STATUS:-0}" ;;
              test) mkdir -p "$GANASSETS_HOME/TestResults"; echo "$TRX" >"$GANASSETS_HOME/TestResults/tests.trx"; exit "${TEST_STATUS:-0}" ;;
              *) echo "ran $* with $OMP_WAIT_POLICY and $MALLOC_TRIM_THRESHOLD_ in $GANASSETS_HOME" ;;
            esac
            """);
        Environment["PATH"] = this["bin"];
        Environment["LIBTORCH"] = this["repo/libtorch"];
        Environment["LOG"] = this["calls"];
    }

    /// <summary>All that the script sees of the environment.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>What was called since the last look, a line per call, but for the questions that every run asks.</summary>
    public IReadOnlyList<string> Calls
    {
        get
        {
            var calls = File.Exists(this["calls"]) ? File.ReadAllLines(this["calls"]) : [];
            File.Delete(this["calls"]);
            return [.. calls.Where(call => call is not ("dotnet --list-sdks" or "id -u")).Select(call => call.Replace(this["repo"], "REPO", StringComparison.Ordinal))];
        }
    }

    /// <summary>The path of something in the sandbox.</summary>
    public string this[string name] => Path.Combine(_folder.Path, name);

    public void Write(string name, string text)
    {
        Make(Path.GetDirectoryName(name)!);
        File.WriteAllText(this[name], text);
    }

    /// <summary>Puts a program on the PATH that notes its call and then runs the given lines.</summary>
    public void Stub(string program, string lines)
    {
        // A copy of the script is executable, and stays so with other text in it.
        File.Copy(Script, this["bin/" + program], overwrite: true);
        File.WriteAllText(this["bin/" + program], $"#!{Programs.Find("bash")}\necho \"${{0##*/}} $*\" >>\"$LOG\"\n{lines}\n");
    }

    public void Remove(string program) => File.Delete(this["bin/" + program]);

    public (int Code, string Output, string Error) Run(params string[] words) => RunAs("repo/ganassets", words);

    public (int Code, string Output, string Error) RunAs(string script, params string[] words)
    {
        var start = new ProcessStartInfo(this[script], words)
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.Replace(this["repo"], "REPO", StringComparison.Ordinal).TrimEnd(), error.Result.TrimEnd());
    }

    public void Dispose() => _folder.Dispose();

    private void Make(string folder) => Directory.CreateDirectory(this[folder]);
}
