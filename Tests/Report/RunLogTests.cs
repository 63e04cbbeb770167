using GanAssets.Trainer;
using GanAssets.Trainer.Report;

namespace GanAssets.Tests.Report;

internal sealed class RunLogTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveIt() => _folder.Dispose();

    [Test]
    public void Every_member_of_a_tick_is_kept()
    {
        var ticks = Read("{\"step\":5,\"watch\":{\"coverage\":{\"value\":0.5}}}\n{\"step\":10}\n");

        Assert.That(ticks, Has.Count.EqualTo(2));
        Assert.That(ticks[0].GetProperty("watch").GetProperty("coverage").GetProperty("value").GetDouble(), Is.EqualTo(0.5));
    }

    [Test]
    public void Run_without_a_log_has_no_ticks() => Assert.That(RunLog.Read(_folder["log.jsonl"]), Is.Empty);

    [Test]
    public void Last_line_that_was_cut_short_is_left_out() => Assert.That(Read("{\"step\":5}\n{\"step\":10,\"sec"), Has.Count.EqualTo(1));

    [TestCase("{\"step\":5}\n{\"step\":10,\"sec\n{\"step\":15}\n", 2)]
    [TestCase("nothing\n{\"step\":5}\n", 1)]
    [TestCase("{\"step\":5}\n\n{\"steps\":10}\n", 3)]
    [TestCase("{\"step\":5}\n[10]\n", 2)]
    [TestCase("{\"step\":\"five\"}\n", 1)]
    public void Another_damaged_line_is_refused_with_its_number(string text, int line) =>
        Assert.That(() => Read(text), Throws.InstanceOf<InputException>().With.Message.StartsWith($"{_folder["log.jsonl"]}: line {line} is damaged"));

    private IReadOnlyList<System.Text.Json.JsonElement> Read(string text)
    {
        File.WriteAllText(_folder["log.jsonl"], text);
        return RunLog.Read(_folder["log.jsonl"]);
    }
}
