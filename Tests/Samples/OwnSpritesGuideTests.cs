using System.Text.RegularExpressions;
using GanAssets.Tests.Cli;
using GanAssets.Tests.Data.Inputs;
using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Tests.Samples;

internal sealed partial class OwnSpritesGuideTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Every_command_of_the_guide_does_what_it_says()
    {
        ColorfulBlocks.Write(_folder["my-sprites"], 160);
        var sheet = new SheetCanvas(64, 32);
        for (var i = 0; i < 8; i++)
        {
            sheet.Put(i % 4 * 16, i / 4 * 16, SheetCanvas.Noise(16, 16, i), 16);
        }

        sheet.Save(_folder["sheet.png"]);
        sheet.Save(_folder["atlas.png"]);
        File.WriteAllText(_folder["atlas.json"], """
            {
              "frames": {
                "a.png": { "frame": { "x": 0, "y": 0, "w": 16, "h": 16 } },
                "b.png": { "frame": { "x": 16, "y": 0, "w": 16, "h": 16 } }
              },
              "meta": { "image": "atlas.png" }
            }
            """);

        foreach (var command in Commands())
        {
            string[] parts = command.Split(" > ");
            var run = ProgramRun.Of(_folder.Path, parts[0].Split(' '));
            Assert.That(run.ExitCode, Is.Zero, $"{command}: {run.Error}");
            if (parts is [_, var file])
            {
                File.WriteAllText(_folder[file], run.Output);
            }
        }

        Assert.That(
            new[] { "data/mine/attributes.csv", "data/atlas", "data/sheet", "contact.png", "runs/mine/verdict.json", "mine.onnx", "mine.json", "runs/bench-sprites/table.md", "sprites.png", "red/attributes.csv" }.Select(path => Path.Exists(_folder[path])),
            Is.All.True);
    }

    /// <summary>The guide's lines after <c>./ganassets</c>, each minute of training turned into six steps, after which no generator passes a check for certain.</summary>
    private static IEnumerable<string> Commands()
    {
        var guide = Path.Combine(RepositoryFolder.Find("."), "Samples", "YourOwnSprites", "README.md");
        var commands = File.ReadLines(guide).Where(line => line.StartsWith("./ganassets ", StringComparison.Ordinal)).Select(line => line["./ganassets ".Length..]).ToArray();
        Assert.That(commands, Has.Length.GreaterThan(10));
        return commands.Select(command => Minutes().Replace(
            command, match => $"--steps {6 * int.Parse(match.Groups[1].Value)}{(command.StartsWith("bench", StringComparison.Ordinal) ? "" : " --no-check")}"));
    }

    [GeneratedRegex(@"--minutes (\d+)")]
    private static partial Regex Minutes();
}
