using System.Globalization;
using CsvHelper;
using GanAssets.Trainer;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Sources;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace GanAssets.Tests.Data.Sources;

public sealed class PortraitsFetcherTests
{
    private const int Count = 24;
    private static readonly PortraitsFetcher Portraits = new();
    private TemporaryFolder _folder = null!;

    private string Set => _folder["portraits"];

    [OneTimeSetUp]
    public async Task Fetch()
    {
        if (!Programs.OnPath("node") || !Programs.OnPath("npm"))
        {
            Assert.Ignore("node and npm are not installed, and portraits are drawn by them.");
        }

        _folder = new TemporaryFolder();
        Assert.That((await Portraits.FetchAsync(new FetchRequest(Set, Count), null, default)).Outcome, Is.EqualTo(FetchOutcome.Fetched));
    }

    [OneTimeTearDown]
    public void Remove() => _folder?.Dispose();

    [Test]
    public void Every_sprite_has_a_row_and_every_row_a_sprite()
    {
        var rows = Rows();
        var files = Directory.GetFiles(Set, "*.png").Select(Path.GetFileName);
        Assert.That(rows.Select(row => row["file"]), Is.EqualTo(files.Order()));
        Assert.That(rows, Has.Count.EqualTo(Count));
    }

    [Test]
    public void Every_sprite_is_on_the_art_s_grid_with_binary_alpha()
    {
        using var scope = Assert.EnterMultipleScope();
        foreach (var file in Directory.GetFiles(Set, "*.png"))
        {
            using var image = Image.Load<Rgba32>(file);
            Assert.That((image.Width, image.Height), Is.EqualTo((32, 32)));
            for (var y = 0; y < 32; y++)
            {
                for (var x = 0; x < 32; x++)
                {
                    Assert.That(image[x, y], Is.EqualTo(image[x & ~1, y & ~1]), $"{file} at {x}, {y}");
                    Assert.That(image[x, y].A, Is.EqualTo(0).Or.EqualTo(255));
                }
            }
        }
    }

    [Test]
    public void What_a_sprite_does_not_show_is_labelled_hidden()
    {
        using var scope = Assert.EnterMultipleScope();
        foreach (var row in Rows())
        {
            Assert.That(row["eye_color"] == "hidden", Is.EqualTo(row["glasses"] == "dark"), row["file"]);
            if (row["hair_length"] == "hidden")
            {
                Assert.That(row["hat"], Is.Not.EqualTo("none"), row["file"]);
            }

            if (row["hair_color"] == "hidden")
            {
                Assert.That((row["hair_length"], row["beard"]), Is.EqualTo(("hidden", "none")).Or.EqualTo(("bald", "none")), row["file"]);
            }
        }
    }

    [Test]
    public void The_source_and_its_licence_stand_beside_the_sprites() => Assert.That(DataSource.Read(Set), Is.EqualTo(Portraits.Source));

    [Test]
    public async Task A_smaller_set_of_the_same_seed_is_the_start_of_a_larger_one()
    {
        var progress = new Reports();
        await Portraits.FetchAsync(new FetchRequest(_folder["deep/below/few"], 3), progress, default);
        Assert.That(File.ReadAllBytes(_folder["deep/below/few/00002.png"]), Is.EqualTo(File.ReadAllBytes(Path.Combine(Set, "00002.png"))));
        Assert.That(progress.Last, Is.EqualTo(new FetchProgress("drawing portraits", 3, 3)));
    }

    [Test]
    public async Task Another_seed_gives_other_portraits()
    {
        await Portraits.FetchAsync(new FetchRequest(_folder["other"], 1, Seed: 2), null, default);
        Assert.That(File.ReadAllBytes(_folder["other/00000.png"]), Is.Not.EqualTo(File.ReadAllBytes(Path.Combine(Set, "00000.png"))));
    }

    [Test]
    public async Task The_same_set_is_not_fetched_twice()
    {
        var written = File.GetLastWriteTimeUtc(Path.Combine(Set, "00000.png"));
        Assert.That((await Portraits.FetchAsync(new FetchRequest(Set, Count), null, default)).Outcome, Is.EqualTo(FetchOutcome.AlreadyThere));
        Assert.That(File.GetLastWriteTimeUtc(Path.Combine(Set, "00000.png")), Is.EqualTo(written));
    }

    [TestCase(Count + 1, 1u)]
    [TestCase(Count, 2u)]
    public void A_folder_with_another_set_is_refused(int count, uint seed)
    {
        var refusal = Assert.ThrowsAsync<InputException>(() => Portraits.FetchAsync(new FetchRequest(Set, count, seed), null, default));
        Assert.That(refusal!.Message, Does.StartWith(Set).And.Contains("name a new folder"));
        Assert.That(Rows(), Has.Count.EqualTo(Count));
    }

    [Test]
    public void A_file_in_the_folder_s_place_is_refused()
    {
        File.WriteAllText(_folder["taken"], "");
        Assert.ThrowsAsync<InputException>(() => Portraits.FetchAsync(new FetchRequest(_folder["taken"], 3), null, default));
    }

    [TestCase(0)]
    [TestCase(100_001)]
    public void A_count_out_of_range_is_refused(int count) =>
        Assert.ThrowsAsync<InputException>(() => Portraits.FetchAsync(new FetchRequest(_folder["none"], count), null, default));

    [Test]
    public void Cancelling_leaves_nothing_behind()
    {
        using var empty = new TemporaryFolder();
        using var stop = new CancellationTokenSource();
        var progress = new Reports(report =>
        {
            if (report.Done > 0)
            {
                stop.Cancel();
            }
        });
        Assert.CatchAsync<OperationCanceledException>(() => Portraits.FetchAsync(new FetchRequest(empty["a/b"], 5000), progress, stop.Token));
        Assert.That(Directory.EnumerateFileSystemEntries(empty.Path), Is.Empty);
    }

    [Test]
    public void The_names_of_the_data_sets_are_listed_when_one_is_unknown() =>
        Assert.That(() => DataFetchers.Named("portrait"), Throws.TypeOf<InputException>().With.Message.Contains("there is portraits, emoji, wesnoth"));

    private List<Dictionary<string, string>> Rows()
    {
        using var reader = new CsvReader(new StreamReader(Path.Combine(Set, "attributes.csv")), CultureInfo.InvariantCulture);
        reader.Read();
        reader.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(reader.HeaderRecord!.ToDictionary(name => name, name => reader.GetField(name)!));
        }

        return rows;
    }

    private sealed class Reports(Action<FetchProgress>? heed = null) : IProgress<FetchProgress>
    {
        public FetchProgress Last { get; private set; }

        public void Report(FetchProgress value)
        {
            Last = value;
            heed?.Invoke(value);
        }
    }
}
