using GanAssets.Internal;

namespace GanAssets.Tests.Runtime;

/// <summary>The look at a model's outermost fields that comes before ONNX Runtime takes any memory for it.</summary>
public class CardFinderTests
{
    private const int MiB = 1024 * 1024;
    private const int Graph = 7;
    private const int Metadata = 14;

    /// <summary>What a file that is refused may cost, where 64 MiB is what the product promises: nothing of it is read.</summary>
    private const int Little = 16 * MiB;

    private static readonly byte[] WithoutCard = new TinyModel { HasCard = false }.ToBytes();

    /// <summary>The native library's own pages are not what a model costs.</summary>
    [OneTimeSetUp]
    public void LoadTheNativeLibrary() => Sprite(new TinyModel().ToBytes());

    [Test]
    public void The_card_may_stand_before_the_graph_and_among_other_metadata()
    {
        byte[][] orders =
        [
            [.. Property("ganassets", new TinyCard().Json), .. WithoutCard],
            [.. Property("author", "somebody"), .. WithoutCard, .. Property("ganassets", new TinyCard().Json), .. Property("ganassets2", "x")],
            [.. WithoutCard, .. new ProtoWriter().Message(Metadata, new ProtoWriter().Text(2, new TinyCard().Json).Text(1, "ganassets")).ToArray()],
            [.. WithoutCard, .. Property("", ""), .. new ProtoWriter().Message(Metadata, new ProtoWriter()).ToArray(), .. Property("ganassets", new TinyCard().Json)],
        ];
        var expected = Sprite(new TinyModel().ToBytes());
        foreach (var model in orders)
        {
            Assert.That(Sprite(model), Is.EqualTo(expected));
        }
    }

    [Test]
    public void Fields_of_every_type_are_passed_over()
    {
        byte[] fields = [.. new ProtoWriter().Integer(5, -1).Bytes(900, [1, 2, 3]).ToArray(), 0x51, 1, 2, 3, 4, 5, 6, 7, 8, 0x5D, 1, 2, 3, 4];
        Assert.That(Find([.. fields, .. new TinyModel().ToBytes(), .. fields]), Is.EqualTo(new TinyCard().Json));
    }

    [Test]
    public void Wrong_bytes_of_a_text_do_not_lose_the_card()
    {
        byte[] value = [(byte)'{', 0xFF, (byte)'}'];
        Assert.That(Find([.. WithoutCard, .. new ProtoWriter().Message(Metadata, new ProtoWriter().Text(1, "ganassets").Bytes(2, value)).ToArray()]),
            Is.EqualTo("{\uFFFD}"));
    }

    private static IEnumerable<TestCaseData> Damages =>
    [
        Damage([], "it has no graph"),
        Damage([0x08], "it ends in the middle of a number"),
        Damage([0x3A, 0x80], "it ends in the middle of a number"),
        Damage([0x08, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1], "a number has more than 64 bits"),
        Damage([0x3A, 5, 1, 2, 3, 4], "a part ends behind the end of what holds it"),
        Damage([0x3A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1], "a part ends behind the end of what holds it"),
        Damage([0x3A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], "a part ends behind the end of what holds it"),
        Damage([0x72, 3, 0x0A, 9, 0x61, 0x62], "a part ends behind the end of what holds it"),
        Damage([0x72, 3, 0x0A, 9, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69], "a part ends behind the end of what holds it"),
        Damage([0x51, 1, 2, 3, 4, 5, 6, 7], "a part ends behind the end of what holds it"),
        Damage([0x0B, 0x0C], "a field has the type 3"),
        Damage([0x0F], "a field has the type 7"),
        Damage([0x02, 0], "a field has no number"),
        Damage([0xFA, 0xFF, 0xFF, 0xFF, 0xFF, 0x01, 0], "a field has no number"),
    ];

    [TestCaseSource(nameof(Damages))]
    public void Bytes_that_are_no_protocol_buffer_are_refused_with_what_is_wrong(byte[] model, string problem)
    {
        Assert.That(() => SpriteGenerator.Load(model), Throws.TypeOf<ModelFileException>()
            .With.Message.EqualTo($"model of {model.Length} bytes: it is no ONNX model that can be loaded: {problem}"));
    }

    [Test]
    public void A_second_card_is_refused()
    {
        Assert.That(() => Find([.. new TinyModel().ToBytes(), .. Property("ganassets", "{}")]), Throws.TypeOf<ModelFileException>()
            .With.Message.EqualTo("m: it has more than one card"));
    }

    private static IEnumerable<TestCaseData> LargeModels =>
    [
        Large("metadata of others", "beside its graph and its card", withCard: true, new ProtoWriter().Text(1, "other"), Metadata, 2, 100 * MiB),
        Large("a key", "beside its graph and its card", withCard: true, new ProtoWriter(), Metadata, 1, 100 * MiB),
        Large("a description", "beside its graph and its card", withCard: true, null, 6, 0, 100 * MiB),
        Large("a weight and no card", "without the card that ganassets export writes", withCard: false,
            new ProtoWriter().Integer(1, 30 * MiB).Integer(2, 1).Text(8, "weight"), Graph, 9, 120 * MiB),
        Large("a card of 16 million characters", "the card cannot be read: it is longer than 6291456 bytes", withCard: false,
            new ProtoWriter().Text(1, "ganassets"), Metadata, 2, 16_000_000),
    ];

    [TestCaseSource(nameof(LargeModels))]
    public void A_large_file_is_refused_before_it_costs_memory(byte[] front, byte[] head, int length, string problem)
    {
        using var folder = new TemporaryFolder();
        using (var file = File.Create(folder["large.onnx"]))
        {
            file.Write(front);
            file.Write(head);
            file.SetLength(file.Length + length);
        }

        var before = PeakMemory.Begin();
        Assert.That(() => SpriteGenerator.Load(folder["large.onnx"]), Throws.TypeOf<ModelFileException>()
            .With.Message.Contains(problem).And.Message.StartsWith(folder["large.onnx"] + ": ").And.Message.Not.Contains("\n"));
        if (before is { } resident)
        {
            Assert.That(PeakMemory.Read() - resident, Is.LessThan(Little));
        }
    }

    [Test]
    public void The_largest_card_is_read_within_64_MiB_beyond_its_file()
    {
        const int Values = CardReader.MaxCoOccurrenceValues;
        var values = string.Join(',', Enumerable.Range(0, Values).Select(i => $$"""{"name":"{{i}}","count":1000}"""));
        var card = new TinyCard
        {
            Attributes = $$"""[{"name":"a","values":[{{values}}]}]""",
            CoOccurrence = "[" + string.Join(',', Enumerable.Repeat("1000", Values * Values)) + "]",
        };
        var json = card.Json.TrimEnd()[..^1] + ",\"recipe\":\"";
        json += new string('x', JsonReader.MaxLength - json.Length - 2) + "\"}";
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["m.onnx"], new TinyModel { Json = json, Attributes = 1 }.ToBytes());
        var size = new FileInfo(folder["m.onnx"]).Length;
        GC.Collect();

        var before = PeakMemory.Begin();
        using var generator = SpriteGenerator.Load(folder["m.onnx"]);
        generator.Generate(new SpriteRequest(1), new byte[generator.BytesPerSprite]);
        var peak = PeakMemory.Read() - before;
        TestContext.Out.WriteLine($"{peak / MiB} MiB for a file of {size / MiB} MiB");

        Assert.That(generator.Card.Json, Has.Length.EqualTo(JsonReader.MaxLength));
        if (before is not null)
        {
            Assert.That(peak, Is.LessThan((64 * MiB) + size));
        }
    }

    private static TestCaseData Damage(byte[] model, string problem) =>
        new TestCaseData(model, problem).SetArgDisplayNames(Convert.ToHexString(model) + " " + problem);

    /// <summary>A model that ends in one large part of zeros, which stands in a message after other fields, or alone.</summary>
    private static TestCaseData Large(string name, string problem, bool withCard, ProtoWriter? message, int field, int inner, int length)
    {
        byte[] part = message is null ? [] : [.. message.ToArray(), .. Head(inner, length)];
        byte[] head = [.. Head(field, part.Length + length), .. part];
        return new TestCaseData(withCard ? new TinyModel().ToBytes() : WithoutCard, head, length, problem).SetArgDisplayNames(name);
    }

    /// <summary>The tag and the length of a field of bytes: an integer's field, but for the type in the tag.</summary>
    private static byte[] Head(int field, int length)
    {
        var bytes = new ProtoWriter().Integer(field, length).ToArray();
        bytes[0] |= 2;
        return bytes;
    }

    private static byte[] Property(string key, string value) =>
        new ProtoWriter().Message(Metadata, new ProtoWriter().Text(1, key).Text(2, value)).ToArray();

    private static string Find(byte[] model) => CardFinder.Read(new MemoryStream(model), "m");

    private static byte[] Sprite(byte[] model)
    {
        using var generator = SpriteGenerator.Load(model);
        var rgba = new byte[generator.BytesPerSprite];
        generator.Generate(new SpriteRequest(1), rgba);
        return rgba;
    }
}
