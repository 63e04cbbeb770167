using GanAssets.Tests.Cli;
using GanAssets.Tests.Native;
using GanAssets.Tests.Runtime;

namespace GanAssets.Tests.Samples;

internal sealed class MinimalConsoleTests
{
    [Test]
    public void It_lists_attributes_with_their_values_and_draws_the_sprite_that_is_asked_for()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["tiny.onnx"], new TinyModel().ToBytes());

        var lines = Run(folder["tiny.onnx"], "7", "hat=cap");

        Assert.That(lines[..3], Is.EqualTo(new[] { "tiny", "  hat: none (60), cap (30), crown (10)", "  hair: brown (50), red (20), hidden (30)" }));
        Assert.That(lines[3..], Is.EqualTo(Drawn(new SpriteRequest(7).With("hat", "cap"))));
    }

    [Test]
    public void Without_words_it_draws_a_shipped_portrait()
    {
        var lines = Run();

        Assert.That(lines[0], Is.EqualTo("portraits"));
        Assert.That(lines, Has.Some.StartWith("  hair_color: ").And.Contain("red"));
        Assert.That(lines.Count(line => line.EndsWith("\e[0m", StringComparison.Ordinal)), Is.EqualTo(32));
    }

    private static string[] Run(params string[] words) =>
        Command.Run(ProgramRun.Dotnet, [Path.Combine(AppContext.BaseDirectory, "MinimalConsole.dll"), .. words])
            .Succeeded().Output.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd('\r')).ToArray();

    /// <summary>Two blanks a pixel, in its colour where it is rather opaque.</summary>
    private static string[] Drawn(SpriteRequest request)
    {
        using var generator = new TinyModel().Load();
        var rgba = new byte[generator.BytesPerSprite];
        generator.Generate(request, rgba);
        return
        [
            .. rgba.Chunk(4).Chunk(generator.Card.Width).Select(row => string.Concat(row.Select(pixel =>
                pixel[3] < 128 ? "\e[0m  " : $"\e[48;2;{pixel[0]};{pixel[1]};{pixel[2]}m  ")) + "\e[0m"),
        ];
    }
}
