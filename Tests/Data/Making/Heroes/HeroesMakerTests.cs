using GanAssets.Trainer;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Inputs;
using GanAssets.Trainer.Data.Making;
using GanAssets.Trainer.Data.Making.Heroes;
using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Tests.Data.Making.Heroes;

public sealed class HeroesMakerTests
{
    private const int Count = 300;
    private static readonly HeroesMaker Heroes = new();
    private TemporaryFolder _folder = null!;

    private string Set => _folder["heroes"];

    [OneTimeSetUp]
    public void Make()
    {
        _folder = new TemporaryFolder();
        Assert.That(Make(Set, Count, contact: _folder["heroes/contact.png"]), Is.EqualTo(FetchOutcome.Fetched));
    }

    [OneTimeTearDown]
    public void Remove() => _folder.Dispose();

    [Test]
    public void The_folder_is_a_sprite_set_with_every_value_of_the_schema()
    {
        var set = SpriteInput.Load(Set);
        Assert.That((set.Count, set.Width, set.Height), Is.EqualTo((Count, 32, 32)));
        Assert.That(set.Schema.Attributes.Select(attribute => attribute.Name), Is.EqualTo(HeroSchema.Attributes.Attributes.Select(attribute => attribute.Name)));
        foreach (var (read, drawn) in set.Schema.Attributes.Zip(HeroSchema.Attributes.Attributes))
        {
            Assert.That(read.Values, Is.EquivalentTo(drawn.Values));
        }
    }

    [Test]
    public void Pixels_and_labels_of_the_folder_are_those_drawn()
    {
        var set = SpriteInput.Load(Set);
        var deck = new HeroDeck(seed: 1, tail: 0);
        var rgba = new byte[HeroDeck.SpriteLength];
        foreach (var i in new[] { 0, 123, Count - 1 })
        {
            var labels = deck.Draw(i, rgba);
            Assert.That(set.Pixels(i).SequenceEqual(rgba));
            Assert.That(
                set.LabelsOf(i).ToArray().Select((label, a) => set.Schema.Attributes[a].Values[label]),
                Is.EqualTo(labels.Select((label, a) => HeroSchema.Attributes.Attributes[a].Values[label])));
        }
    }

    [Test]
    public void The_source_and_its_licence_stand_beside_the_sprites()
    {
        Assert.That(DataSource.Read(Set), Is.EqualTo(Heroes.Source));
        Assert.That(Heroes.Source.License, Is.EqualTo("CC0-1.0"));
    }

    [Test]
    public void A_contact_sheet_may_lie_in_the_new_folder() => Assert.That(_folder["heroes/contact.png"], Does.Exist);

    [Test]
    public void A_smaller_set_of_the_same_seed_is_the_start_of_a_larger_one()
    {
        Make(_folder["few"], 3);
        Assert.That(File.ReadAllBytes(_folder["few/00002.png"]), Is.EqualTo(File.ReadAllBytes(Path.Combine(Set, "00002.png"))));
    }

    [Test]
    public void The_same_set_is_not_made_twice_but_its_contact_sheet_is()
    {
        var written = File.GetLastWriteTimeUtc(Path.Combine(Set, "00000.png"));
        Assert.That(Make(Set, Count, contact: _folder["again.png"]), Is.EqualTo(FetchOutcome.AlreadyThere));
        Assert.That(File.GetLastWriteTimeUtc(Path.Combine(Set, "00000.png")), Is.EqualTo(written));
        Assert.That(File.ReadAllBytes(_folder["again.png"]), Is.EqualTo(File.ReadAllBytes(_folder["heroes/contact.png"])));
    }

    [TestCase(Count + 1, 1u, 0)]
    [TestCase(Count, 2u, 0)]
    [TestCase(Count, 1u, 1.2)]
    public void A_folder_with_another_set_is_refused(int count, uint seed, double tail)
    {
        var refusal = Assert.Throws<InputException>(() => Make(Set, count, seed, tail));
        Assert.That(refusal!.Message, Does.StartWith(Set).And.Contains("name a new folder").And.Not.Contains('\n'));
        Assert.That(Directory.GetFiles(Set, "0*.png"), Has.Length.EqualTo(Count));
    }

    [TestCase(0, 0)]
    [TestCase(100_001, 0)]
    [TestCase(3, -0.1)]
    [TestCase(3, 4.1)]
    [TestCase(3, double.NaN)]
    public void A_figure_out_of_range_is_refused(int count, double tail)
    {
        Assert.Throws<InputException>(() => Make(_folder["none"], count, tail: tail));
        Assert.That(_folder["none"], Does.Not.Exist);
    }

    [Test]
    public void A_long_tail_repeats_a_few_combinations_and_keeps_many()
    {
        Make(_folder["tail"], Count, tail: 1.2);
        var set = SpriteInput.Load(_folder["tail"]);
        var shares = Enumerable.Range(0, Count).CountBy(i => string.Join(',', set.LabelsOf(i).ToArray())).Select(pair => pair.Value).OrderDescending().ToArray();
        Assert.That(shares[0], Is.InRange(30, 90));
        Assert.That(shares, Has.Length.InRange(60, 250));
    }

    [Test]
    public void Cancelling_leaves_nothing_behind()
    {
        using var empty = new TemporaryFolder();
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Catch<OperationCanceledException>(() => Heroes.Make(new MakeRequest(empty["a/b"], 5000), null, stop.Token));
        Assert.That(Directory.EnumerateFileSystemEntries(empty.Path), Is.Empty);
    }

    [Test]
    public void A_contact_sheet_that_cannot_be_written_leaves_no_set_behind()
    {
        File.WriteAllText(_folder["taken"], "");
        Assert.Throws<InputException>(() => Make(_folder["lost"], 3, contact: _folder["taken/contact.png"]));
        Assert.That(_folder["lost"], Does.Not.Exist);
    }

    [Test]
    public void The_names_of_the_data_sets_are_listed_when_one_is_unknown() =>
        Assert.That(() => DataMakers.Named("hero"), Throws.TypeOf<InputException>().With.Message.Contains("there is heroes"));

    private static FetchOutcome Make(string folder, int count, uint seed = 1, double tail = 0, string? contact = null) =>
        Heroes.Make(new MakeRequest(folder, count, seed, tail, contact), null, default);
}
