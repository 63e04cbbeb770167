using GanAssets.Tests.Bench.Modes.Digits;
using GanAssets.Trainer;
using GanAssets.Trainer.Bench.Modes.Digits;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Sources;
using GanAssets.Trainer.Data.Sources.Digits;

namespace GanAssets.Tests.Data.Sources.Digits;

internal sealed class DigitsFetcherTests
{
    private const int Length = DigitImages.Side * DigitImages.Side;

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveIt() => _folder.Dispose();

    [Test]
    public async Task Digits_are_the_package_s_with_their_numbers_as_attribute()
    {
        var printed = PrintedDigits.Draw(60, 1);
        WritePackage(printed);

        var report = await Fetch();

        var fetched = DigitImages.Load(_folder["digits"]);
        Assert.That((report.Outcome, report.Count + report.LeftOut.Sum(Number)), Is.EqualTo((FetchOutcome.Fetched, 60)));
        Assert.That(fetched.Numbers.Distinct().Order(), Is.EqualTo(Enumerable.Range(0, 10)));
        var there = Enumerable.Range(0, fetched.Count).Select(i => (fetched.Numbers[i], Convert.ToHexString(fetched.Pixels(i)))).ToHashSet();
        Assert.That(there, Is.EquivalentTo(Enumerable.Range(0, 60).Select(i => (printed.Numbers[i], Convert.ToHexString(printed.Pixels(i)))).Distinct()));
        Assert.That(DataSource.Read(_folder["digits"])!.License, Is.EqualTo("CC-BY-SA-3.0"));
        Assert.That(File.ReadAllText(_folder["digits/NOTICE.txt"]), Does.Contain("Yann LeCun"));
    }

    [TestCase("{\"data\": [0, 1]}", "is not a list of whole digits")]
    [TestCase("{\"date\": []}", "is not the list of pixels that was expected")]
    [TestCase("nothing", "is not the list of pixels that was expected")]
    public void Package_of_another_form_is_refused(string text, string message)
    {
        WritePackage(PrintedDigits.Draw(60, 1));
        File.WriteAllText(_folder["package/src/digits/3.json"], text);
        Assert.That(Fetch, Throws.TypeOf<InputException>().With.Message.Contains(message).And.Message.Contains("3.json"));
        Assert.That(Directory.Exists(_folder["digits"]), Is.False);
    }

    [Test]
    public void Folder_of_other_sprites_is_refused()
    {
        SpriteSetFolder.Write(ColoredShapes.Draw(40, seed: 1), Directory.CreateDirectory(_folder["shapes"]).FullName);
        Assert.That(() => DigitImages.Load(_folder["shapes"]), Throws.TypeOf<InputException>().With.Message.Contains("does not hold digits"));
    }

    private Task<FetchReport> Fetch() => new DigitsFetcher(_folder["package"]) { FewestSprites = 1 }.FetchAsync(new FetchRequest(_folder["digits"]), null, default);

    private static int Number(string leftOut) => int.Parse(leftOut.Split(' ')[0]);

    private void WritePackage(DigitImages digits)
    {
        Directory.CreateDirectory(_folder["package/src/digits"]);
        File.WriteAllText(_folder["package/LICENSE"], "MIT");
        for (var number = 0; number < DigitImages.Classes; number++)
        {
            var own = Enumerable.Range(0, digits.Count).Where(i => digits.Numbers[i] == number).SelectMany(i => digits.Pixels(i).ToArray());
            File.WriteAllText(_folder[$"package/src/digits/{number}.json"], $"{{\"data\": [{string.Join(",", own.Select(level => Math.Round(level / 255.0, 3)))}]}}");
        }
    }
}
