using GanAssets.Tests.Cli;
using GanAssets.Tests.Runtime;
using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Tests.Native;

/// <summary>The C sample, configured and built by its own CMakeLists.txt in a copy of the repository's folders.</summary>
[Category("NativeAot")]
internal sealed class CMakeSampleTests
{
    private TemporaryFolder _folder = null!;
    private string _published = null!;

    [SetUp]
    public void CopySample()
    {
        if (!Programs.OnPath("cmake") || !Programs.OnPath("make"))
        {
            Assert.Ignore("needs cmake and make");
        }

        _published = PublishedProject.Of("Packages/Native").Published;
        _folder = new TemporaryFolder();
        Copy(Path.Combine(RepositoryFolder.Find("."), "Samples", "C"), _folder["Samples/C"]);
        File.WriteAllBytes(_folder["model.onnx"], new TinyModel().ToBytes());
    }

    [TearDown]
    public void RemoveFolder() => _folder?.Dispose();

    [Test]
    public void What_is_published_after_a_first_try_is_found_by_the_second()
    {
        var early = Configure();
        Assert.That(early.ExitCode, Is.Not.Zero);
        Assert.That(Words(early.Error), Does.Contain("run 'dotnet publish Packages/Native -c Release' first, or name its folder by -DGANASSETS_DIR="));

        Copy(_published, _folder["Packages/Native/bin/Release/net10.0/any/publish"]);

        Configure().Succeeded();
        AssertBuildsAndRuns();
    }

    [Test]
    public void A_folder_that_is_named_is_taken()
    {
        Copy(_published, _folder["elsewhere"]);

        Configure($"-DGANASSETS_DIR={_folder["elsewhere"]}").Succeeded();

        AssertBuildsAndRuns();
    }

    [Test]
    public void A_folder_that_is_named_and_has_no_library_is_refused_by_name()
    {
        Copy(_published, _folder["Packages/Native/bin/Release/net10.0/any/publish"]);

        var run = Configure("-DGANASSETS_DIR=/nowhere");

        Assert.That(run.ExitCode, Is.Not.Zero);
        Assert.That(Words(run.Error), Does.Contain("There is no ganassets library in /nowhere:"));
    }

    private ProgramRun Configure(params string[] words) =>
        Command.Run("cmake", ["-S", _folder["Samples/C"], "-B", _folder["build"], "-G", "Unix Makefiles", .. words]);

    private void AssertBuildsAndRuns()
    {
        Command.Run("cmake", "--build", _folder["build"]).Succeeded();
        Command.Run(_folder["build/sprite"], _folder["model.onnx"], _folder["sprite.png"], "7", "hat=cap").Succeeded();
        Assert.That(File.Exists(_folder["sprite.png"]), Is.True);
    }

    /// <summary>CMake breaks long messages into lines.</summary>
    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from).Where(file => Path.GetExtension(file) != ".dbg"))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
