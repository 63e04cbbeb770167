namespace GanAssets.Tests.Runtime;

public class ModelLoadingTests
{
    private static readonly (TinyModel Model, string Message)[] Models =
    [
        (new TinyModel { HasCard = false }, "without the card that ganassets export writes"),
        (new TinyModel { Json = "{" }, "the card cannot be read"),
        (new TinyModel { Card = new TinyCard { Format = 2 } }, "use a newer version"),
        (new TinyModel { LatentName = "noise" }, "by its card the model has a tensor latent of float [N, 8]; it has only noise, attributes"),
        (new TinyModel { ActualHeight = 6 }, "the model's rgba is uint8 [N, 4, 4, 4]; it is uint8 [N, 6, 4, 4]"),
        (new TinyModel { OutputType = 3 }, "the model's rgba is uint8 [N, 4, 4, 4]; it is int8 [N, 4, 4, 4]"),
        (new TinyModel { Attributes = 3 }, "the model's attributes is int64 [N, 2]; it is int64 [N, 3]"),
        (new TinyModel { Json = new TinyCard { Latent = 9 }.Json }, "the model's latent is float [N, 9]; it is float [N, 8]"),
    ];

    private static IEnumerable<TestCaseData> Cases =>
        Models.Select((model, i) => new TestCaseData(model.Model.ToBytes(), model.Message).SetArgDisplayNames(i + " " + model.Message));

    [TestCaseSource(nameof(Cases))]
    public void A_model_that_does_not_keep_the_contract_is_refused(byte[] model, string message)
    {
        Assert.That(() => SpriteGenerator.Load(model), Throws.TypeOf<ModelFileException>()
            .With.Message.Contains(message).And.Message.StartsWith($"model of {model.Length} bytes: ").And.Message.Not.Contains("\n"));
    }

    [Test]
    public void A_long_name_in_a_graph_or_of_a_file_does_not_fill_the_message()
    {
        var model = new TinyModel { LatentName = "two\nlines" + new string('x', 1_000_000) }.ToBytes();
        var path = Path.Combine(Path.GetTempPath(), "no\nfile" + new string('x', 100_000));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => SpriteGenerator.Load(model), Throws.TypeOf<ModelFileException>()
                .With.Message.Contains("it has only two linesxxx").And.Message.Length.LessThan(300).And.Message.Not.Contains("\n"));
            Assert.That(() => SpriteGenerator.Load(path), Throws.TypeOf<ModelFileException>()
                .With.Message.Contains("cannot be read").And.Message.Length.LessThan(2500).And.Message.Not.Contains("\n"));
        }
    }

    [Test]
    public void Bytes_that_are_no_ONNX_are_refused([Values(0, 1, 16, 4096)] int length)
    {
        var bytes = Enumerable.Range(0, length).Select(i => (byte)((i * 37) + 11)).ToArray();
        Assert.That(() => SpriteGenerator.Load(bytes), Throws.TypeOf<ModelFileException>()
            .With.Message.Contains("is no ONNX model that can be loaded").And.Message.Not.Contains("\n"));
    }

    [Test]
    public void A_truncated_model_is_refused([Values(0.1, 0.5, 0.9, 0.99)] double share)
    {
        var model = new TinyModel().ToBytes();
        Assert.That(() => SpriteGenerator.Load(model.AsSpan(0, (int)(model.Length * share))), Throws.TypeOf<ModelFileException>());
    }

    [Test]
    public void A_file_that_cannot_be_read_is_refused_with_its_path()
    {
        var missing = Path.Combine(Path.GetTempPath(), "no such folder", "model.onnx");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => SpriteGenerator.Load(missing), Throws.TypeOf<ModelFileException>()
                .With.Message.StartsWith(missing + ": the model file cannot be read"));
            Assert.That(() => SpriteGenerator.Load(Path.GetTempPath()), Throws.TypeOf<ModelFileException>());
            Assert.That(() => SpriteGenerator.Load(string.Empty), Throws.TypeOf<ModelFileException>());
        }
    }
}
