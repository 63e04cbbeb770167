using System.Runtime.CompilerServices;

namespace GanAssets.Tests.Runtime;

public class RuntimeGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Here(), "../../Runtime/README.md"));

    [Test]
    public async Task Every_example_of_the_guide_runs()
    {
        using var folder = new TemporaryFolder();
        var json = new TinyCard().Json.Replace("\"latent\"", "\"palette\":[\"#c81e28\"],\"latent\"", StringComparison.Ordinal);
        File.WriteAllBytes(folder["tiny.onnx"], new TinyModel { Json = json }.ToBytes());
        using var generator = SpriteGenerator.Load(folder["tiny.onnx"]);
        var log = new StringWriter();
        var examples = new RuntimeGuideExamples(folder["tiny.onnx"], log);

        Assert.That(examples.First(), Is.Not.All.Zero);
        await examples.Loading(CancellationToken.None);
        RuntimeGuideExamples.Requests(generator);
        await examples.ManyAsync(generator, CancellationToken.None);
        RuntimeGuideExamples.Swap(generator, new SpriteRequest(1));
        examples.Provider();
        examples.Errors(generator, new byte[generator.BytesPerSprite]);
        Assert.That(log.ToString().Split(log.NewLine), Has.One.EqualTo("hat: none (60), cap (30), crown (10)")
            .And.One.Contains("have a double all the same").And.One.Contains("did you mean 'red'?"));
    }

    [Test]
    public void The_guide_quotes_the_message_that_its_example_prints()
    {
        using var generator = new TinyModel().Load();
        var error = Assert.Throws<SpriteRequestException>(() => generator.Generate(new SpriteRequest(1).With("hair", "Red"), new byte[64]));
        Assert.That(Guide, Does.Contain("// " + error.Message + "\n"));
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
