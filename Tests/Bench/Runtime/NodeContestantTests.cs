using System.Security.Cryptography;
using GanAssets.Tests.Runtime;
using GanAssets.Trainer;
using GanAssets.Trainer.Bench.Runtime;
using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Tests.Bench.Runtime;

public class NodeContestantTests
{
    [OneTimeSetUp]
    public void RequireThePackage()
    {
        var folder = Path.Combine(RepositoryFolder.Find("."), "Trainer", "Bench", "Runtime", "Node", "node_modules", "onnxruntime-node");
        if (!Programs.OnPath("node") || !Directory.Exists(folder))
        {
            Assert.Ignore("needs node and onnxruntime-node, which the first 'ganassets bench runtime' installs");
        }
    }

    [Test]
    public async Task It_is_given_the_inputs_that_our_runtime_resolves()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["tiny.onnx"], new TinyModel().ToBytes());
        using var generator = SpriteGenerator.Load(folder["tiny.onnx"]);
        var inputs = new RuntimeInputs(generator);
        inputs.Save(folder["inputs.bin"]);
        using var node = await NodeContestant.StartAsync(folder["tiny.onnx"], inputs, folder["inputs.bin"], threads: 1, CancellationToken.None);
        var rgba = new byte[RuntimeInputs.Most * generator.BytesPerSprite];
        generator.GenerateBatch(inputs.Requests, rgba);

        Assert.That(node.Time(1, 2), Is.Positive);
        Assert.That(node.Digest, Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(rgba.AsSpan(0, generator.BytesPerSprite)))));
    }

    [Test]
    public void A_model_that_it_cannot_load_is_told_in_one_line()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["text.onnx"], "no model");
        using var generator = new TinyModel().Load();
        var inputs = new RuntimeInputs(generator);
        inputs.Save(folder["inputs.bin"]);

        Assert.That(
            () => NodeContestant.StartAsync(folder["text.onnx"], inputs, folder["inputs.bin"], threads: 1, CancellationToken.None),
            Throws.TypeOf<InputException>().With.Message.Contains("onnxruntime-node broke off").And.Message.Not.Contains("\n"));
    }
}
