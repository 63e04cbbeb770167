using System.Text.Json;

namespace GanAssets.Tests.Cli;

public class EnsembleExportTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void Create() => _folder = new TemporaryFolder();

    [TearDown]
    public void Remove() => _folder.Dispose();

    [Test]
    public void Generators_of_two_runs_and_of_a_checkpoint_become_one_model_whose_card_says_so()
    {
        var verdict = Path.Combine(SharedRun.Run, "verdict.json");
        var before = File.ReadAllText(verdict);
        var checkpoint = Directory.EnumerateDirectories(Path.Combine(SharedRun.Run, "checkpoints")).First();

        ProgramRun.Of(
            _folder.Path, "export", SharedRun.Run, "--with", SharedRun.Collapsed, "--with", checkpoint, "--out", "m.onnx", "--allow-collapsed").Succeeded();

        using var one = SpriteGenerator.Load(SharedRun.Model);
        using var all = SpriteGenerator.Load(_folder["m.onnx"]);
        var rgba = new byte[all.BytesPerSprite];
        all.Generate(new SpriteRequest(1), rgba);
        Assert.That(all.Card.LatentLength, Is.EqualTo(one.Card.LatentLength + 1));
        Assert.That(JsonDocument.Parse(all.Card.Json).RootElement.GetProperty("generators").GetInt32(), Is.EqualTo(3));
        Assert.That(File.ReadAllText(verdict), Is.EqualTo(before), "the run's verdict is of its own generator");
    }

    [Test]
    public void Runs_on_other_sprites_or_attributes_are_refused()
    {
        ColorfulBlocks.Write(_folder["set"], 60);
        ProgramRun.Of(_folder.Path, "train", "set", "--out", "other", "--steps", "1", "--no-check").Succeeded();

        Refusal.Assert(_folder.Path, ["export", SharedRun.Run, "--with", "other", "--out", "m.onnx"], "other: learned from other sprites than");
        Refusal.Assert(_folder.Path, ["export", SharedRun.Run, "--with", "nowhere", "--out", "m.onnx"], "nowhere");
    }
}
