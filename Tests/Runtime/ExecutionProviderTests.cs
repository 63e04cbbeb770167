namespace GanAssets.Tests.Runtime;

public class ExecutionProviderTests
{
    private static readonly ExecutionProvider[] Devices = Enum.GetValues<ExecutionProvider>().Where(provider => provider != ExecutionProvider.Cpu).ToArray();

    [Test]
    public void The_CPU_runs_a_model_unless_asked_otherwise()
    {
        using var generator = new TinyModel().Load();
        Assert.That((generator.Provider, generator.ProviderFallback, generator.Options), Is.EqualTo((ExecutionProvider.Cpu, (string?)null, new SpriteGeneratorOptions())));
    }

    [TestCaseSource(nameof(Devices))]
    public void Where_a_provider_cannot_run_the_model_the_CPU_does_and_one_line_says_why(ExecutionProvider provider)
    {
        using var cpu = new TinyModel().Load();
        using var generator = SpriteGenerator.Load(new TinyModel().ToBytes(), new SpriteGeneratorOptions { Provider = provider });
        if (generator.Provider == provider)
        {
            Assert.That(generator.ProviderFallback, Is.Null);
            Assert.Ignore($"This machine runs models on {provider}.");
        }

        byte[] rgba = new byte[64], expected = new byte[64];
        generator.Generate(new SpriteRequest(3), rgba);
        cpu.Generate(new SpriteRequest(3), expected);
        TestContext.Out.WriteLine(generator.ProviderFallback);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(generator.Provider, Is.EqualTo(ExecutionProvider.Cpu));
            Assert.That(generator.ProviderFallback, Does.StartWith($"the CPU runs the model, as {provider} cannot: ").And.Not.Contain("\n").And.Length.GreaterThan(60));
            Assert.That(rgba, Is.EqualTo(expected));
        }
    }

    [TestCaseSource(nameof(Devices))]
    public void A_bad_model_is_refused_whatever_shall_run_it(ExecutionProvider provider)
    {
        Assert.That(() => SpriteGenerator.Load(new byte[100], new SpriteGeneratorOptions { Provider = provider }),
            Throws.TypeOf<ModelFileException>().With.Message.Contains("no ONNX"));
    }

    private static IEnumerable<TestCaseData> BadOptions =>
    [
        new TestCaseData(new SpriteGeneratorOptions { Threads = 0 }, "The option Threads is 0; it must be from 1 to 64"),
        new TestCaseData(new SpriteGeneratorOptions { Threads = 65 }, "The option Threads is 65; it must be from 1 to 64"),
        new TestCaseData(new SpriteGeneratorOptions { DeviceId = -1 }, "The option DeviceId is -1"),
        new TestCaseData(new SpriteGeneratorOptions { Provider = (ExecutionProvider)9 }, "The option Provider is 9"),
        new TestCaseData(new SpriteGeneratorOptions { Rows = (RowOrder)2 }, "The option Rows is 2"),
        new TestCaseData(new SpriteGeneratorOptions { Alpha = (AlphaMode)(-1) }, "The option Alpha is -1"),
    ];

    [TestCaseSource(nameof(BadOptions))]
    public void An_option_out_of_its_range_is_refused(SpriteGeneratorOptions options, string message)
    {
        Assert.That(() => SpriteGenerator.Load(new TinyModel().ToBytes(), options), Throws.TypeOf<GanAssetsException>().With.Message.StartsWith(message));
    }
}
