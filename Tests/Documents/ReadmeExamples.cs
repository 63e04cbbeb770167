namespace GanAssets.Tests.Documents;

/// <summary>The examples of README.md, word for word; <see cref="ExampleTests"/> holds it to them.</summary>
internal static class ReadmeExamples
{
    public static byte[] InAGame()
    {
        using var generator = SpriteGenerator.Load("portraits.onnx");
        var rgba = new byte[generator.BytesPerSprite];
        generator.Generate(new SpriteRequest(seed: 42).With("hair_color", "red"), rgba);   // straight alpha, first row on top
        return rgba;
    }
}
