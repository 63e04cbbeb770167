namespace GanAssets.Tests.Export.Onnx;

/// <summary>Holds every model of these tests to the ONNX project's own checker, shape inference included.</summary>
[TestFixture]
public sealed class OnnxCheckerTests
{
    [Test]
    public void Every_model_passes_the_checker()
    {
        var folder = Directory.CreateTempSubdirectory("ganassets-checker").FullName;
        try
        {
            foreach (var operation in OperatorCases.All)
            {
                File.WriteAllBytes(Path.Combine(folder, $"{operation.Name}.onnx"), operation.Model());
            }

            foreach (var way in SpriteFinishCase.All)
            {
                File.WriteAllBytes(Path.Combine(folder, $"{way.Name}.onnx"), way.Model());
            }

            Assert.That(OnnxChecker.Check(folder), Is.Empty);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
