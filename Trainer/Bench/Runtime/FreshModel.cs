using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Making;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Export.Onnx;
using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>Models that need no training: a generator is as fast before it as after it.</summary>
internal static class FreshModel
{
    private const string Heroes = "heroes";
    private const int Sprites = 500;
    private const int SmallSide = 8;
    private const int SmallLatent = 8;
    private const int SmallChannels = 16;

    /// <summary>Writes a generator as the default recipe makes it for the heroes, 32×32 pixels with their palette, untrained.</summary>
    /// <param name="folder">A folder for the sprites, which tell the recipe's sizes and the palette.</param>
    /// <param name="path">The model file.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <exception cref="InputException">A file cannot be written.</exception>
    public static void SaveHeroes(string folder, string path, CancellationToken stop)
    {
        DataMakers.Named(Heroes).Make(new MakeRequest(folder, Sprites), null, stop);
        var resolved = RecipeResolver.Resolve(new RecipeRequest(folder));
        using var generator = resolved.Data.Shape.MakeGenerator();
        generator.eval();
        Save(path, ModelExporter.Card(resolved.Recipe, resolved.Data, steps: 0, verdict: null), ModelExporter.Graph(generator, resolved.Data.Shape, resolved.Data.Finish));
    }

    /// <summary>Writes as small a generator as there is, 8×8 pixels, of which a million sprites take seconds.</summary>
    /// <param name="path">The model file.</param>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void SaveSmall(string path)
    {
        var schema = new AttributeSchema([new AttributeDefinition("hat", ["none", "cap"]), new AttributeDefinition("hair", ["brown", "red", "hidden"])]);
        var sprites = new SpriteSet(SmallSide, SmallSide, new byte[2 * SmallSide * SmallSide * 4], schema, [0, 1, 1, 2], ["a", "b"]);
        var shape = new NetworkShape(SmallSide, SmallSide, [2, 3], SmallLatent, SmallChannels, SmallChannels, SmallLatent, SmallChannels);
        using var generator = shape.MakeGenerator();
        generator.eval();
        var card = new ModelCardData
        {
            Name = "small",
            Width = SmallSide,
            Height = SmallSide,
            LatentLength = SmallLatent,
            Attributes = AttributeCounts.Of(sprites),
            Alpha = AlphaKind.Binary,
            Origin = new ModelCardOrigin("none", "none", "none", "none", sprites.Count),
            RecipeJson = "{}",
            Steps = 0,
        };
        Save(path, card, ModelExporter.Graph(generator, shape, new SpriteFinishOptions(SmallSide, SmallSide, AlphaKind.Binary)));
    }

    private static void Save(string path, ModelCardData card, OnnxGraph graph) =>
        OnnxModelWriter.Save(graph, new Dictionary<string, string> { [ModelExporter.CardKey] = ModelCardWriter.ToJson(card) }, path);
}
