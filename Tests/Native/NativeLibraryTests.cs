using GanAssets.Tests.Runtime;
using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Tests.Native;

/// <summary>The shared library, called by C programs that gcc compiles on the spot.</summary>
[Category("NativeAot")]
internal sealed class NativeLibraryTests
{
    private static readonly string Home = RepositoryFolder.Find(".");

    private TemporaryFolder _folder = null!;
    private string _library = null!;

    [OneTimeSetUp]
    public void PublishLibrary()
    {
        _library = PublishedProject.Of("Packages/Native").Published;
        _folder = new TemporaryFolder();
        File.WriteAllBytes(_folder["model.onnx"], new TinyModel().ToBytes());
    }

    [OneTimeTearDown]
    public void RemoveFolder() => _folder?.Dispose();

    [Test]
    public void Every_function_does_right_by_right_and_wrong_calls_from_many_threads_and_makes_the_managed_runtimes_bytes()
    {
        File.WriteAllBytes(_folder["expected.rgba"], [.. Make(new SpriteGeneratorOptions()), .. Make(new SpriteGeneratorOptions { Rows = RowOrder.BottomUp, Alpha = AlphaMode.Premultiplied })]);
        CompileC("checks", [.. Directory.GetFiles(Path.Combine(Home, "Tests", "Native", "checks"), "*.c"), "-D_POSIX_C_SOURCE=200809L", "-pthread"]);

        var run = Command.Run(_folder["checks"], _folder["model.onnx"], _folder["expected.rgba"]);

        Assert.That(run.ExitCode, Is.Zero, run.Output + run.Error);
        Assert.That(run.Output, Does.EndWith(" checks, 0 failed\n"));
    }

    [Test]
    public void The_sample_in_C_writes_a_PNG_of_the_managed_runtimes_sprite()
    {
        var sample = Path.Combine(Home, "Samples", "C");
        CompileC("sprite", Path.Combine(sample, "sprite.c"), Path.Combine(sample, "png.c"));

        var run = Command.Run(_folder["sprite"], _folder["model.onnx"], _folder["sprite.png"], "7", "hat=cap");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        using var generator = new TinyModel().Load();
        var rgba = new byte[generator.BytesPerSprite];
        generator.Generate(new SpriteRequest(7).With("hat", "cap"), rgba);
        using var image = SixLabors.ImageSharp.Image.Load<SixLabors.ImageSharp.PixelFormats.Rgba32>(_folder["sprite.png"]);
        var pixels = new byte[rgba.Length];
        image.CopyPixelDataTo(pixels);
        Assert.That(pixels, Is.EqualTo(rgba));
    }

    [Test]
    public void The_sample_in_C_says_what_is_wrong()
    {
        var sample = Path.Combine(Home, "Samples", "C");
        CompileC("wrong", Path.Combine(sample, "sprite.c"), Path.Combine(sample, "png.c"));

        var run = Command.Run(_folder["wrong"], _folder["model.onnx"], _folder["none.png"], "7", "hat=cup");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("did you mean 'cap'"));
        Assert.That(File.Exists(_folder["none.png"]), Is.False);
    }

    [Test]
    public void The_example_of_the_guide_compiles_and_runs()
    {
        var guide = File.ReadAllText(Path.Combine(Home, "Packages", "Native", "README.md"));
        var begin = guide.IndexOf("```c\n", StringComparison.Ordinal) + "```c\n".Length;
        File.WriteAllText(_folder["guide.c"], guide[begin..guide.IndexOf("```", begin, StringComparison.Ordinal)]);
        CompileC("guide", _folder["guide.c"]);

        var run = Command.Run(_folder["guide"], _folder["model.onnx"]);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Error, Is.Empty);
    }

    [Test]
    public void Without_ONNX_Runtimes_library_loading_says_which_file_is_missing_each_time()
    {
        var alone = Directory.CreateDirectory(_folder["alone"]).FullName;
        foreach (var file in Directory.GetFiles(_library).Where(file => !Path.GetFileName(file).Contains("onnxruntime", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(alone, Path.GetFileName(file)));
        }

        Compile("missing", PublishedProject.NeedCompiler(), alone, Path.Combine(Home, "Tests", "Native", "missing", "main.c"), "-std=c99");

        var run = Command.Run(_folder["missing"], _folder["model.onnx"]);

        Assert.That(run.ExitCode, Is.Zero, run.Output + run.Error);
        var messages = run.Output.TrimEnd('\n').Split('\n');
        Assert.That(messages, Has.Length.EqualTo(2));
        Assert.That(messages, Is.All.StartWith("ONNX Runtime's native library libonnxruntime.").And.All.Contains("could not be loaded. Searched: "));
    }

    [Test]
    public void The_header_is_one_for_Cpp_too()
    {
        if (!Programs.OnPath("g++"))
        {
            Assert.Ignore("needs g++");
        }

        File.WriteAllText(_folder["header.cpp"], "#include <ganassets.h>\nint main() { ganassets_request request = {}; request.size = sizeof request; return ganassets_generate(0, &request, nullptr, 0) == GANASSETS_OK; }\n");
        Compile("header", "g++", _library, _folder["header.cpp"], "-std=c++11");
        Assert.That(Command.Run(_folder["header"]).ExitCode, Is.Zero);
    }

    /// <summary>The requests of checks/main.c.</summary>
    private static byte[] Make(SpriteGeneratorOptions options)
    {
        using var generator = SpriteGenerator.Load(new TinyModel().ToBytes(), options);
        var requests = Enumerable.Range(0, 40).Select(i => (Number: i, Request: new SpriteRequest(1000000007ul * (ulong)i))).Select(numbered => (numbered.Number % 5) switch
        {
            1 => numbered.Request.With("hat", "cap").WithTruncation(0.5f),
            2 => numbered.Request.With("hair", "red").With("hat", "none"),
            3 => numbered.Request.WithMutation(0.25f, 5),
            4 => numbered.Request.WithBlend(9, 0.75f),
            _ => numbered.Request,
        }).ToArray();
        var rgba = new byte[requests.Length * generator.BytesPerSprite];
        generator.GenerateBatch(requests, rgba);
        return rgba;
    }

    private void CompileC(string name, params string[] words) => Compile(name, PublishedProject.NeedCompiler(), _library, [.. words, "-std=c99"]);

    private void Compile(string name, string compiler, string library, params string[] words)
    {
        var run = Command.Run(
            compiler,
            ["-O1", "-Wall", "-Wextra", "-Wpedantic", "-Werror", .. words, "-I", library, "-L", library, "-lganassets", $"-Wl,-rpath,{library}", "-o", _folder[name]]);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
    }
}
