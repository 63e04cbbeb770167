using GanAssets.Tests.Training;
using GanAssets.Trainer;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Inputs;
using GanAssets.Trainer.Data.Sources;
using GanAssets.Trainer.Data.Sources.Emoji;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Data.Sources.Emoji;

public sealed class EmojiFetcherTests
{
    private TemporaryFolder _folder = null!;
    private FetchReport _report = null!;

    private string Package => _folder["package"];

    private string Set => _folder["emoji"];

    private EmojiFetcher Fetcher => new(Package) { FewestSprites = 1 };

    [OneTimeSetUp]
    public async Task Fetch()
    {
        _folder = new TemporaryFolder();
        EmojiPackage.Write(Package);
        _report = await Fetcher.FetchAsync(new FetchRequest(Set), null, default);
    }

    [OneTimeTearDown]
    public void Remove() => _folder.Dispose();

    [Test]
    public void Each_emoji_is_cut_exactly_out_of_its_border()
    {
        var set = SpriteInput.Load(Set);
        Assert.That((set.Width, set.Height), Is.EqualTo((64, 64)));
        var woman = set.Pixels(set.Names.ToList().IndexOf("1f3c3.png")).ToArray();
        for (var i = 0; i < 64 * 64; i++)
        {
            var expected = EmojiPackage.Pixel(0, 1, i % 64, i / 64);
            Assert.That(woman[(i * 4)..((i * 4) + 4)], Is.EqualTo(new[] { expected.R, expected.G, expected.B, expected.A }));
        }
    }

    [Test]
    public void Category_skin_tone_and_figure_are_the_attributes()
    {
        var lines = File.ReadAllLines(Path.Combine(Set, "attributes.csv"));
        Assert.That(lines, Is.EqualTo(new[]
        {
            "file,category,skin_tone,figure",
            "1f600.png,smileys,none,none",
            "1f3c3.png,people,yellow,woman",
            "1f3c3-1f3fb.png,people,light,woman",
            "1f91d.png,people,yellow,hand",
            "1faf1-1faf2.png,people,mixed,hand",
            "1f345.png,food,none,none",
        }));
    }

    [Test]
    public void What_is_left_out_is_counted() => Assert.That(
        (_report.Outcome, _report.Count, string.Join("; ", _report.LeftOut)),
        Is.EqualTo((FetchOutcome.Fetched, 6, "1 that Twemoji has not drawn; 1 wholly transparent; 1 that look exactly like another")));

    [Test]
    public void Licence_and_authors_stand_beside_the_sprites()
    {
        Assert.That(DataSource.Read(Set), Is.EqualTo(Fetcher.Source));
        Assert.That(File.ReadAllText(Path.Combine(Set, "NOTICE.txt")), Does.Contain("CC BY 4.0").And.Contain("Twitter, Inc and other contributors"));
        Assert.That(File.ReadAllText(Path.Combine(Set, "LICENSE.txt")), Is.EqualTo("the package's licence"));
    }

    [Test]
    public void Licence_and_authors_reach_the_model_s_card()
    {
        var recipe = TinyRecipe.Of(1);
        var data = RunData.Load(recipe with { Data = recipe.Data with { Folder = Set } });
        var json = ModelCardWriter.ToJson(new ModelCardData
        {
            Name = "emoji",
            Width = 64,
            Height = 64,
            LatentLength = 16,
            Attributes = AttributeCounts.Of(data.Training),
            Alpha = AlphaKind.Continuous,
            PixelScale = 1,
            Origin = ModelCardOrigin.Of(data.Source, data.Training.Count),
            RecipeJson = "{}",
            Steps = 1,
        });
        var card = ModelCard.Parse(json);
        Assert.That((card.Data!.License, card.Data.Attribution), Is.EqualTo(("CC-BY-4.0", Fetcher.Source.Attribution!)));
    }

    [Test]
    public async Task The_same_set_is_not_fetched_twice()
    {
        var report = await new EmojiFetcher("nowhere").FetchAsync(new FetchRequest(Set), null, default);
        Assert.That((report.Outcome, report.Count), Is.EqualTo((FetchOutcome.AlreadyThere, 6)));
    }

    // So few need not have two categories, without which they are no set to train on.
    private string[] Names(string set) => [.. Directory.EnumerateFiles(_folder[set], "*.png").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Test]
    public async Task A_count_takes_some_of_them_and_the_seed_says_which()
    {
        await Fetcher.FetchAsync(new FetchRequest(_folder["three"], 3, 1), null, default);
        await Fetcher.FetchAsync(new FetchRequest(_folder["other"], 3, 2), null, default);
        var (three, other) = (Names("three"), Names("other"));
        Assert.That((three.Length, other.Length), Is.EqualTo((3, 3)));
        Assert.That(three, Is.Not.EqualTo(other));
        var again = await Fetcher.FetchAsync(new FetchRequest(_folder["three"], 3, 1), null, default);
        Assert.That((again.Outcome, again.Count), Is.EqualTo((FetchOutcome.AlreadyThere, 3)));
        Assert.ThrowsAsync<InputException>(() => Fetcher.FetchAsync(new FetchRequest(_folder["three"], 3, 2), null, default));
        Assert.ThrowsAsync<InputException>(() => Fetcher.FetchAsync(new FetchRequest(_folder["three"]), null, default));
    }

    [Test]
    public void More_than_there_are_is_refused_with_their_number() =>
        Refuses(Fetcher, "The number of sprites must be from 1 to 6, which is all there are, not 7.", count: 7);

    [TestCase("emoji.json", "{}", "is not the list of emoji that was expected")]
    [TestCase("emoji.json", """[{"name": "FACE"}]""", "is not the list of emoji that was expected")]
    [TestCase("emoji.json", """[{"name":"A","category":"B","subcategory":"c","image":"a.png","sheet_x":3,"sheet_y":0,"has_img_twitter":true}]""", "column 3, row 0 lies outside the sheet of 3×3")]
    [TestCase("img/twitter/sheets-clean/64.png", "no picture", "is no PNG")]
    public void A_package_of_another_form_is_refused_and_nothing_is_left(string file, string content, string part)
    {
        EmojiPackage.Write(_folder["broken"]);
        File.WriteAllText(Path.Combine(_folder["broken"], file), content);
        Refuses(new EmojiFetcher(_folder["broken"]), part);
    }

    private void Refuses(EmojiFetcher fetcher, string part, int? count = null)
    {
        var before = Directory.GetFileSystemEntries(_folder.Path);
        var refusal = Assert.ThrowsAsync<InputException>(() => fetcher.FetchAsync(new FetchRequest(_folder["none"], count), null, default));
        Assert.That(refusal!.Message, Does.Contain(part).And.Not.Contains('\n'));
        Assert.That(Directory.GetFileSystemEntries(_folder.Path), Is.EquivalentTo(before));
    }
}
