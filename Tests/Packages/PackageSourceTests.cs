using System.Diagnostics;
using System.Text.Json;
using GanAssets.Tests.Cli;
using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Tests.Packages;

/// <summary>What each project asks NuGet for where <c>GanAssetsPackages</c> is <c>nuget</c>; only evaluated, so no feed is needed.</summary>
internal sealed class PackageSourceTests
{
    private const string Torch = "0.105.2";

    [TestCase("Windows_NT", "", "TorchSharp-cuda-windows")]
    [TestCase("Windows_NT", "cpu", "TorchSharp-cpu")]
    [TestCase("Unix", "", "TorchSharp-cpu")]
    [TestCase("Unix", "cuda", "TorchSharp-cuda-linux")]
    public void Trainer_takes_the_official_packages_in_pinned_versions(string system, string torch, string torchSharp)
    {
        string[] choice = torch.Length > 0 ? [$"-p:GanAssetsTorch={torch}"] : [];
        var project = Evaluate("Trainer/GanAssets.Trainer.csproj", [$"-p:OS={system}", "-p:GanAssetsPackages=nuget", .. choice]);

        var wanted = Identities(project, "PackageReference");
        Assert.That(wanted, Is.SupersetOf([torchSharp, "SixLabors.ImageSharp", "Microsoft.ML.OnnxRuntime.Managed", "Microsoft.ML.OnnxRuntime.Gpu"]));
        Assert.That(wanted.Count(name => name.StartsWith("TorchSharp", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(Identities(project, "ProjectReference"), Is.EqualTo(["../Runtime/GanAssets.Runtime.csproj"]));

        var versions = Items(project, "PackageVersion").ToDictionary(Identity, item => item.GetProperty("Version").GetString());
        Assert.That(versions[torchSharp], Is.EqualTo(Torch));
        Assert.That(versions["SixLabors.ImageSharp"], Is.EqualTo("3.1.11"));
        Assert.That(versions["Microsoft.ML.OnnxRuntime.Managed"], Is.EqualTo("1.22.0"));
        Assert.That(versions["Microsoft.ML.OnnxRuntime.Gpu"], Is.EqualTo("1.22.0"));
        Assert.That(wanted, Is.SubsetOf(versions.Keys));
    }

    [TestCase("false", "Microsoft.ML.OnnxRuntime.Gpu")]
    [TestCase("true", "Microsoft.ML.OnnxRuntime")]
    public void The_native_ONNX_Runtime_is_of_a_package_that_has_one_for_the_system(string isMac, string package)
    {
        var project = Evaluate("Trainer/GanAssets.Trainer.csproj", "-p:OS=Unix", "-p:GanAssetsPackages=nuget", $"-p:GanAssetsOnMac={isMac}");

        Assert.That(
            Identities(project, "PackageReference").Where(name => name.StartsWith("Microsoft.ML", StringComparison.Ordinal)),
            Is.EquivalentTo(["Microsoft.ML.OnnxRuntime.Managed", package]));
        var versions = Items(project, "PackageVersion").ToDictionary(Identity, item => item.GetProperty("Version").GetString());
        Assert.That(versions[package], Is.EqualTo(versions["Microsoft.ML.OnnxRuntime.Managed"]));
    }

    [Test]
    public void Runtime_takes_the_managed_binding_alone() =>
        Assert.That(
            Identities(Evaluate("Runtime/GanAssets.Runtime.csproj", "-p:GanAssetsPackages=nuget"), "PackageReference").Where(name => name.StartsWith("Microsoft.ML", StringComparison.Ordinal)),
            Is.EqualTo(["Microsoft.ML.OnnxRuntime.Managed"]));

    [Test]
    public void Windows_takes_the_packages_where_nothing_is_said() =>
        Assert.That(Property(Evaluate("Trainer/GanAssets.Trainer.csproj", "-p:OS=Windows_NT"), "GanAssetsPackages"), Is.EqualTo("nuget"));

    [Test]
    public void System_takes_none_of_them()
    {
        var project = Evaluate("Trainer/GanAssets.Trainer.csproj", "-p:GanAssetsPackages=system");

        Assert.That(Identities(project, "PackageReference"), Has.None.StartsWith("TorchSharp").And.None.StartsWith("SixLabors").And.None.StartsWith("Microsoft.ML"));
        Assert.That(Identities(project, "ProjectReference"), Has.Length.EqualTo(4));
    }

    [Test]
    public void PowerShell_script_is_plain_ASCII_for_Windows_PowerShell_reads_it_in_an_old_code_page() =>
        Assert.That(File.ReadAllText(Path.Combine(RepositoryFolder.Find("."), "ganassets.ps1")).Where(letter => letter > '\u007f'), Is.Empty);

    private static JsonElement Evaluate(string project, params string[] properties)
    {
        var start = new ProcessStartInfo(
            ProgramRun.Dotnet,
            ["msbuild", Path.Combine(RepositoryFolder.Find("."), project), "-nologo", "-nodeReuse:false", .. properties, "-getItem:PackageReference,PackageVersion,ProjectReference", "-getProperty:GanAssetsPackages"])
        {
            RedirectStandardOutput = true,
        };
        start.Environment.Remove("GANASSETS_PACKAGES");
        start.Environment.Remove("GANASSETS_TORCH");
        // What the test runner's own MSBuild has set would have this one load that one's files.
        start.Environment.Remove("MSBuildSDKsPath");
        start.Environment.Remove("MSBUILD_EXE_PATH");
        start.Environment.Remove("MSBuildExtensionsPath");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, output);
        using var document = JsonDocument.Parse(output);
        return document.RootElement.Clone();
    }

    private static string? Property(JsonElement project, string name) => project.GetProperty("Properties").GetProperty(name).GetString();

    private static JsonElement[] Items(JsonElement project, string kind) => [.. project.GetProperty("Items").GetProperty(kind).EnumerateArray()];

    private static string[] Identities(JsonElement project, string kind) => [.. Items(project, kind).Select(Identity)];

    private static string Identity(JsonElement item) => item.GetProperty("Identity").GetString()!;
}
