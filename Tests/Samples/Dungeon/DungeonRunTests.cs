using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using GanAssets.Samples.Dungeon;
using GanAssets.Samples.Dungeon.Screen;
using GanAssets.Tests.Cli;
using GanAssets.Tests.Runtime;
using SixLabors.ImageSharp.PixelFormats;

namespace GanAssets.Tests.Samples.Dungeon;

/// <summary>The game as a player starts it, on SDL's video driver without a screen.</summary>
internal sealed class DungeonRunTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        File.WriteAllBytes(_folder["tiny.onnx"], new TinyModel { Card = new TinyCard { Width = 16, Height = 16 } }.ToBytes());
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void The_same_seed_gives_the_same_picture_and_another_one_another()
    {
        NeedSdl();
        Assert.That(Play("--seed", "5", "--frames", "20", "--screenshot", _folder["one.png"]).ExitCode, Is.Zero);
        Assert.That(Play("--seed", "5", "--frames", "20", "--screenshot", _folder["two.png"]).ExitCode, Is.Zero);
        Assert.That(Play("--seed", "6", "--frames", "20", "--screenshot", _folder["other.png"]).ExitCode, Is.Zero);

        var one = PixelsOf(_folder["one.png"]);
        Assert.That(PixelsOf(_folder["two.png"]), Is.EqualTo(one));
        Assert.That(PixelsOf(_folder["other.png"]), Is.Not.EqualTo(one));
        Assert.That(one.Distinct().Count(), Is.GreaterThan(500), "colours");
    }

    [Test]
    public void A_report_has_a_row_for_each_way_of_generation()
    {
        NeedSdl();

        var run = Play("--report", "--rounds", "1", "--stretch", "5");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        using var json = JsonDocument.Parse(run.Output.TrimEnd().Split('\n')[^1]);
        Assert.That(
            json.RootElement.EnumerateArray().Select(row => row.GetProperty("generation").GetString()),
            Is.EqualTo(new[] { "none", "as needed", "all the time" }));
        Assert.That(json.RootElement.EnumerateArray().Select(row => row.GetProperty("work_ms").GetProperty("p99").GetDouble()), Is.All.Positive);
    }

    [Test]
    public void Without_generation_there_are_characters_too()
    {
        NeedSdl();

        Assert.That(Play("--no-generation", "--frames", "2", "--screenshot", _folder["none.png"]).ExitCode, Is.Zero);

        Assert.That(PixelsOf(_folder["none.png"]).Distinct().Count(), Is.GreaterThan(500), "colours");
    }

    [Test]
    public void After_Escape_the_picture_is_that_of_the_frame_at_which_it_was_pressed()
    {
        NeedSdl();
        Assert.That(Play("--frames", "1", "--screenshot", _folder["first.png"]).ExitCode, Is.Zero);
        Assert.That(Play("--frames", "60", "--screenshot", _folder["later.png"]).ExitCode, Is.Zero);

        SdlLibrary.Use();
        Sdl.SetHint("SDL_VIDEODRIVER", "dummy");
        using (var generator = SpriteGenerator.Load(_folder["tiny.onnx"]))
        using (var game = new Game(new Options { Software = true, Frames = 60, Screenshot = _folder["escaped.png"] }, generator))
        {
            PressEscape();
            game.Run();
        }

        var escaped = PixelsOf(_folder["escaped.png"]);
        Assert.That(escaped, Is.EqualTo(PixelsOf(_folder["first.png"])));
        Assert.That(escaped, Is.Not.EqualTo(PixelsOf(_folder["later.png"])));
    }

    [Test]
    public void A_million_pixels_into_the_dungeon_it_begins_as_it_does_elsewhere()
    {
        NeedSdl();

        Assert.That(Play("--start", "1000000", "--frames", "2", "--screenshot", _folder["far.png"]).ExitCode, Is.Zero);

        Assert.That(PixelsOf(_folder["far.png"]).Distinct().Count(), Is.GreaterThan(500), "colours");
    }

    [TestCase("--start takes a whole number from 0 to 1000000, not '2147483647'.", "--start", "2147483647")]
    [TestCase("There is no model 'nowhere.onnx'.", "--model", "nowhere.onnx")]
    [TestCase("--frames takes a whole number from 1 to 2147483647, not 'many'.", "--frames", "many")]
    [TestCase("There is no option '--fly'; --help lists them.", "--fly")]
    public void A_mistake_is_answered_by_one_line(string message, params string[] words)
    {
        var run = Start(words);

        Assert.That(run.Error, Is.EqualTo(message + Environment.NewLine));
        Assert.That(run.ExitCode, Is.EqualTo(2));
    }

    private static void NeedSdl()
    {
        if (!SdlLibrary.IsPresent)
        {
            Assert.Ignore("needs SDL 2 (Debian: libsdl2-2.0-0)");
        }
    }

    /// <summary>Puts the key among the events that the game has not read yet.</summary>
    private static unsafe void PressEscape()
    {
        if (!NativeLibrary.TryLoad("libSDL2-2.0.so.0", out var sdl))
        {
            Assert.Ignore("SDL 2 has another name here");
        }

        var press = stackalloc int[14];
        press[0] = (int)Event.KeyDown;
        press[5] = Event.Escape;
        Assert.That(((delegate* unmanaged<int*, int>)NativeLibrary.GetExport(sdl, "SDL_PushEvent"))(press), Is.EqualTo(1));
    }

    private ProgramRun Play(params string[] words) => Start(["--model", _folder["tiny.onnx"], "--software", .. words]);

    private static ProgramRun Start(params string[] words)
    {
        var start = new ProcessStartInfo(ProgramRun.Dotnet, [Path.Combine(AppContext.BaseDirectory, "Dungeon.dll"), .. words])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["SDL_VIDEODRIVER"] = "dummy";
        using var process = Process.Start(start)!;
        return ProgramRun.End(process);
    }

    private static uint[] PixelsOf(string file)
    {
        using var image = SixLabors.ImageSharp.Image.Load<Rgba32>(file);
        var bytes = new byte[image.Width * image.Height * 4];
        image.CopyPixelDataTo(bytes);
        return [.. Enumerable.Range(0, bytes.Length / 4).Select(i => BitConverter.ToUInt32(bytes, i * 4))];
    }
}
