using System.Text.Json;
using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Tests.Scripts;

/// <summary>The script for Windows, run by PowerShell 7 on whatever system the tests are on, over the stubs of the other script's tests.</summary>
[Platform(Exclude = "Win", Reason = "The stubs are for bash.")]
public sealed class GanAssetsPowerShellTests
{
    private const string Build = "dotnet msbuild REPO/Trainer/GanAssets.Trainer.csproj";
    private const string Program = "dotnet REPO/Trainer/bin/Release/net10.0/ganassets.dll";

    private ScriptSandbox _sandbox = null!;
    private string _shell = null!;

    [SetUp]
    public void Prepare()
    {
        _shell = Programs.Find("pwsh") ?? throw new IgnoreException("needs PowerShell 7 (pwsh)");
        _sandbox = new ScriptSandbox();
        File.Copy(Path.Combine(RepositoryFolder.Find("."), "ganassets.ps1"), _sandbox["repo/ganassets.ps1"]);
        _sandbox.Write("repo/Trainer/Report/web/package-lock.json", "");
        _sandbox.Environment["HOME"] = _sandbox["repo"];
        _sandbox.Environment["POWERSHELL_TELEMETRY_OPTOUT"] = "1";
        // Where PowerShell itself runs on .NET, it needs the real one.
        _sandbox.Environment["DOTNET_ROOT"] = Environment.GetEnvironmentVariable("DOTNET_ROOT") ?? "";
    }

    [TearDown]
    public void Remove() => _sandbox?.Dispose();

    [TestCase("train set --set remedies=packing,experience-replay", "train set --set remedies=packing,experience-replay")]
    [TestCase("train set --minutes 2.5 --set a=1,2", "train set --minutes 2.5 --set a=1,2")]
    [TestCase("generate 'a model.onnx'", "generate a model.onnx")]
    public void Words_reach_the_program_as_they_were_written(string line, string words)
    {
        Assert.That(Run(line).Code, Is.Zero);
        var calls = _sandbox.Calls;
        Assert.That(calls[0], Does.StartWith(Build));
        Assert.That(calls[^1], Is.EqualTo($"{Program} {words}"));
    }

    [Test]
    public void The_doctor_of_a_fresh_clone_installs_nothing_of_npm_and_says_what_does()
    {
        var (code, output, error) = Run("doctor");
        Assert.That((code, error), Is.EqualTo((2, "")));
        Assert.That(output.Split('\n'), Is.EqualTo(new[]
        {
            "missing  npm packages  needs those of Trainer/Report/web",
            "                       → the first other verb installs them, such as .\\ganassets.ps1 demo",
        }));
        Assert.That(_sandbox.Calls, Is.Empty);

        using var json = JsonDocument.Parse(Run("doctor --json").Output);
        Assert.That(json.RootElement.GetProperty("usable").GetBoolean(), Is.False);
        Assert.That(json.RootElement.GetProperty("findings").EnumerateArray().Single().GetProperty("name").GetString(), Is.EqualTo("npm packages"));
    }

    [Test]
    public void The_doctor_builds_where_a_build_needs_nothing_more()
    {
        _sandbox.Write("repo/Trainer/Report/web/node_modules/.package-lock.json", "");
        Assert.That(Run("doctor").Code, Is.Zero);
        Assert.That(_sandbox.Calls[^1], Is.EqualTo($"{Program} doctor"));
    }

    [Test]
    public void The_help_of_test_is_the_programs()
    {
        Assert.That(Run("test --help").Code, Is.Zero);
        Assert.That(_sandbox.Calls, Has.Some.EqualTo($"{Program} test --help").And.None.StartWith("dotnet test"));
    }

    private (int Code, string Output, string Error) Run(string line) =>
        _sandbox.RunAs(_shell, "-NoProfile", "-NonInteractive", "-Command", $"& '{_sandbox["repo/ganassets.ps1"]}' {line}; exit $LASTEXITCODE");
}
