using GanAssets.Trainer;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Inputs;
using GanAssets.Trainer.Data.Sources;
using GanAssets.Trainer.Data.Sources.Wesnoth;

namespace GanAssets.Tests.Data.Sources.Wesnoth;

public sealed class WesnothFetcherTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakePackage()
    {
        _folder = new TemporaryFolder();
        WesnothPackage.Write(_folder["root"]);
    }

    [TearDown]
    public void Remove() => _folder.Dispose();

    [Test]
    public async Task Whole_units_of_72_pixels_become_a_labelled_set_and_the_rest_is_counted()
    {
        var fetcher = new WesnothFetcher(_folder["root"]) { FewestSprites = 1 };
        var report = await fetcher.FetchAsync(new FetchRequest(_folder["set"]), null, default);
        Assert.That(File.ReadAllLines(_folder["set/attributes.csv"]), Is.EqualTo(new[]
        {
            "file,race,pose,facing",
            "elves-wood.fighter.png,elves-wood,stand,toward",
            "elves-wood.scout.scout-ne-attack2.png,elves-wood,attack,away",
            "orcs.grunt-die1.png,orcs,die,toward",
        }));
        Assert.That(SpriteInput.Load(_folder["set"]).Count, Is.EqualTo(3));
        Assert.That(string.Join("; ", report.LeftOut), Is.EqualTo(
            "1 of another size than 72×72; 2 that are no whole unit (shadows, halos, flames, …); 1 that look exactly like another"));
    }

    [Test]
    public async Task Licence_and_authors_stand_beside_the_sprites()
    {
        var fetcher = new WesnothFetcher(_folder["root"]) { FewestSprites = 1 };
        await fetcher.FetchAsync(new FetchRequest(_folder["set"]), null, default);
        Assert.That(DataSource.Read(_folder["set"]), Is.EqualTo(fetcher.Source));
        Assert.That(File.ReadAllText(_folder["set/NOTICE.txt"]), Does.Contain("GNU General Public License, version 2 or later").And.Contain("Creative Commons BY-SA 4.0"));
        Assert.That(File.ReadAllText(_folder["set/LICENSE.txt"]), Is.EqualTo("the package's copyright"));
    }

    [Test]
    public void A_package_without_units_is_refused_and_nothing_is_left()
    {
        Directory.Delete(_folder["root/usr/share/games"], recursive: true);
        var refusal = Assert.ThrowsAsync<InputException>(() => new WesnothFetcher(_folder["root"]).FetchAsync(new FetchRequest(_folder["set"]), null, default));
        Assert.That(refusal!.Message, Does.Contain("there is no such folder").And.Not.Contains('\n'));
        Assert.That(Directory.GetFileSystemEntries(_folder.Path), Is.EqualTo(new[] { _folder["root"] }));
    }
}
