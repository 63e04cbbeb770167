using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Tests.Runtime;

/// <summary>
/// Files that something has damaged. What a damaged file may do is to be refused with an error of this library, or, where the damage
/// lies in a weight or a name, to make other sprites; what it may not do is to end the process, to hang or to take memory.
/// </summary>
public class DamagedModelTests
{
    private const int KiB = 1024;
    private const int MiB = 1024 * KiB;

    /// <summary>A model of several KiB: the larger the sprite, the more weights.</summary>
    private static readonly TinyModel Model = new() { Card = new TinyCard { Width = 16, Height = 16 } };

    [Test]
    public void A_model_that_ends_too_early_is_refused_wherever_it_ends()
    {
        var model = Model.ToBytes();
        Assert.That(model, Has.Length.GreaterThan(40 * KiB));
        var ends = Enumerable.Range(0, model.Length / KiB + 1).Select(place => place * KiB).Append(model.Length - 1);
        using var folder = new TemporaryFolder();
        foreach (var end in ends)
        {
            File.WriteAllBytes(folder["cut.onnx"], model[..end]);
            Assert.That(() => SpriteGenerator.Load(model.AsSpan(0, end)), Throws.TypeOf<ModelFileException>()
                .With.Message.Not.Contains("\n"), $"the first {end} bytes");
            Assert.That(() => SpriteGenerator.Load(folder["cut.onnx"]), Throws.TypeOf<ModelFileException>()
                .With.Message.StartsWith(folder["cut.onnx"] + ": ").And.Message.Not.Contains("\n"), $"a file of the first {end} bytes");
        }
    }

    [Test]
    public void A_model_with_one_wrong_bit_is_refused_or_makes_sprites_and_takes_no_memory()
    {
        var model = new TinyModel().ToBytes();
        var (made, refused) = FlipBits(model, [.. Enumerable.Range(0, model.Length)], flips: 10_000);

        // Most of the file is weights.
        Assert.That(made, Is.GreaterThan(5000));
        Assert.That(refused, Is.GreaterThan(500));
    }

    /// <summary>Here the bits are those of layers and sizes, where a wrong one has the graph ask for more than it should.</summary>
    [TestCase("portraits")]
    [TestCase("heroes")]
    public void A_shipped_model_with_one_wrong_bit_in_its_graph_takes_no_memory(string name)
    {
        var model = File.ReadAllBytes(Path.Combine(RepositoryFolder.Find("Packages/Unity/Samples~/FirstSprites"), name + ".gansprite"));
        var (made, refused) = FlipBits(model, StructuralBytes.Of(model), flips: 200);

        Assert.That(made, Is.GreaterThan(10));
        Assert.That(refused, Is.GreaterThan(100));
    }

    [Test]
    public void Noise_in_the_place_of_a_part_is_refused_or_makes_sprites()
    {
        var model = new TinyModel().ToBytes();
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var copy = model.ToArray();
            var start = random.Next(copy.Length);
            random.NextBytes(copy.AsSpan(start, Math.Min(random.Next(1, 64), copy.Length - start)));
            try
            {
                using var generator = SpriteGenerator.Load(copy);
                generator.Generate(new SpriteRequest(1), new byte[generator.BytesPerSprite]);
            }
            catch (GanAssetsException)
            {
            }
        }
    }

    /// <summary>Flips one bit after another at random places out of those given, and counts what comes of it.</summary>
    private static (int Made, int Refused) FlipBits(byte[] model, int[] places, int flips)
    {
        var rgba = new byte[32 * 32 * 4];
        var random = new Random(6);
        var (made, refused) = (0, 0);
        for (var flip = 0; flip < flips; flip++)
        {
            var (place, bit) = (places[random.Next(places.Length)], random.Next(8));
            model[place] ^= (byte)(1 << bit);
            var resident = PeakMemory.Begin();
            try
            {
                using var generator = SpriteGenerator.Load(model);
                generator.Generate(new SpriteRequest(1), rgba.Length >= generator.BytesPerSprite ? rgba : new byte[generator.BytesPerSprite]);
                made++;
            }
            catch (GanAssetsException error)
            {
                Assert.That(error.Message, Does.Not.Contain("\n"));
                refused++;
            }
            catch (Exception error)
            {
                Assert.Fail($"bit {bit} of byte {place}: {error}");
            }

            if (resident is { } before)
            {
                Assert.That(PeakMemory.Read() - before, Is.LessThan((64 * MiB) + model.Length), $"bit {bit} of byte {place}");
            }

            model[place] ^= (byte)(1 << bit);
        }

        return (made, refused);
    }

    private static readonly (string Name, string Json)[] AbsurdCards =
    [
        ("a size", Card("\"width\":1000000000,\"height\":1000000000,\"latent\":8")),
        ("the largest size", Card("\"width\":1024,\"height\":1024,\"latent\":8")),
        ("a latent", Card("\"width\":4,\"height\":4,\"latent\":2147483647")),
        ("the longest latent", Card("\"width\":4,\"height\":4,\"latent\":65536")),
        ("a number beyond all types", Card("\"width\":4,\"height\":4,\"latent\":1" + new string('0', 100_000))),
        ("depth", Card("\"width\":4,\"height\":4,\"latent\":8,\"recipe\":" + new string('[', MiB))),
        ("the most values", Card("\"width\":4,\"height\":4,\"latent\":8,\"attributes\":[" + Attributes(256, 1024) + "]")),
        ("too many attributes", Card("\"width\":4,\"height\":4,\"latent\":8,\"attributes\":[" + Attributes(20_000, 1) + "]")),
        ("a long text", Card("\"width\":4,\"height\":4,\"latent\":8,\"tool\":\"" + new string('x', 8 * MiB) + "\"")),
        ("a long palette", Card("\"width\":4,\"height\":4,\"latent\":8,\"palette\":[" + string.Join(',', Enumerable.Repeat("\"#000000\"", 200_000)) + "]")),
        ("many measures", Card("\"width\":4,\"height\":4,\"latent\":8,\"verdict\":{\"verdict\":\"healthy\",\"measures\":{"
            + string.Join(',', Enumerable.Range(0, 100_000).Select(i => $"\"m{i}\":{{\"value\":1}}")) + "}}")),
        ("more than the longest card", new string(' ', 17 * MiB)),
    ];

    private static IEnumerable<TestCaseData> AbsurdCases => AbsurdCards.Select(card => new TestCaseData(card.Json).SetArgDisplayNames(card.Name));

    [TestCaseSource(nameof(AbsurdCases))]
    public void A_card_of_absurd_numbers_is_refused_without_taking_memory(string json)
    {
        var model = new TinyModel { Json = json }.ToBytes();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(() => SpriteGenerator.Load(model), Throws.TypeOf<ModelFileException>().With.Message.Not.Contains("\n").And.Message.Length.LessThan(2000));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan((64 * MiB) + model.Length));
    }

    private static string Card(string members) => "{\"format\":1,\"name\":\"tiny\"," + members + "}";

    private static string Attributes(int count, int values) => string.Join(',', Enumerable.Range(0, count).Select(a =>
        $"{{\"name\":\"a{a}\",\"values\":[{string.Join(',', Enumerable.Range(0, values).Select(v => $"{{\"name\":\"v{v}\"}}"))}]}}"));
}
