using GanAssets.Trainer;
using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Data;

internal sealed class DataSourceTests
{
    [Test]
    public void Parts_are_read_and_unknown_ones_passed_over()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["source.json"], """{"name": "portraits", "license": "CC0-1.0", "source": "a package", "made": 2024}""");

        Assert.That(DataSource.Read(folder.Path), Is.EqualTo(new DataSource("portraits", "CC0-1.0", "a package")));
    }

    [Test]
    public void Folder_without_the_file_has_no_source()
    {
        using var folder = new TemporaryFolder();

        Assert.That(DataSource.Read(folder.Path), Is.Null);
    }

    [TestCase("{\"name\": \"portraits\",\n\"license\": }", "line 2")]
    [TestCase("[1]", "line 1")]
    [TestCase("{\"name\": 7}", "line 1")]
    [TestCase("", "line 1")]
    public void Malformed_file_is_told_with_its_line(string json, string line)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["source.json"], json);

        Assert.That(
            () => DataSource.Read(folder.Path),
            Throws.TypeOf<InputException>().With.Message.StartsWith(folder["source.json"]).And.Message.Contains(line));
    }
}
