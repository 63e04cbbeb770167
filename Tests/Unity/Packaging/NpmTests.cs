using System.Diagnostics;
using System.Text.Json;
using GanAssets.Trainer.Data.Sources;
using GanAssets.Trainer.Packaging;

namespace GanAssets.Tests.Unity.Packaging;

/// <summary>The registry's own client reads the package, unpacks it, and would publish all of it.</summary>
internal sealed class NpmTests
{
    private TemporaryFolder _folder = null!;
    private UnityPackage _package = null!;

    [SetUp]
    public void Pack()
    {
        if (!Programs.OnPath("npm"))
        {
            Assert.Ignore("npm is not installed.");
        }

        _folder = new TemporaryFolder();
        _package = UnityPackage.Gather(RepositoryFolder.Find("."));
        File.WriteAllBytes(_folder["package.tgz"], PackageArchive.Pack(_package.Files));
    }

    [TearDown]
    public void Remove() => _folder?.Dispose();

    [Test]
    public void Npm_would_publish_every_file_of_the_archive()
    {
        using var json = JsonDocument.Parse(Npm("pack", "--dry-run", "--json", "./package.tgz"));
        var packed = json.RootElement[0];
        Assert.That(packed.GetProperty("name").GetString(), Is.EqualTo(_package.Name));
        Assert.That(packed.GetProperty("version").GetString(), Is.EqualTo(_package.Version));
        Assert.That(packed.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("path").GetString()), Is.EquivalentTo(_package.Files.Select(file => file.Path)));
    }

    [Test]
    public void Npm_installs_the_archive_file_by_file()
    {
        var binding = Path.Combine(RepositoryFolder.Find("."), "Packages/OnnxRuntime/node_modules/com.github.asus4.onnxruntime");
        if (!Directory.Exists(binding))
        {
            Assert.Ignore("The binding is not here as an npm package, and this test asks no registry for it.");
        }

        File.WriteAllText(_folder["package.json"], $$$"""
            {"name": "game", "version": "1.0.0", "private": true, "overrides": {"com.github.asus4.onnxruntime": "file:{{{binding}}}"}}
            """);
        Npm("install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", "./package.tgz");

        var installed = Path.Combine(_folder.Path, "node_modules", _package.Name);
        foreach (var file in _package.Files)
        {
            Assert.That(File.ReadAllBytes(Path.Combine(installed, file.Path)), Is.EqualTo(file.Bytes), file.Path);
        }

        // From the unpacked folder, as whoever changes the package would publish it.
        using var json = JsonDocument.Parse(Npm("pack", "--dry-run", "--json", "./node_modules/" + _package.Name));
        Assert.That(json.RootElement[0].GetProperty("files").GetArrayLength(), Is.EqualTo(_package.Files.Count));
    }

    private string Npm(params string[] words)
    {
        var start = new ProcessStartInfo(Programs.Find("npm")!, words) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        using var npm = Process.Start(start)!;
        var error = npm.StandardError.ReadToEndAsync();
        var output = npm.StandardOutput.ReadToEnd();
        npm.WaitForExit();
        Assert.That(npm.ExitCode, Is.Zero, error.Result);

        // What a person's own settings of npm are warned of is no matter of the package.
        Assert.That(error.Result.Split('\n').Where(line => line.StartsWith("npm warn", StringComparison.Ordinal) && !line.Contains(" config ", StringComparison.Ordinal)), Is.Empty);
        return output;
    }
}
