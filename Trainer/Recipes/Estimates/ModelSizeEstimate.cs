using System.Text;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Recipes.Estimates;

/// <summary>How large the exported model will be.</summary>
public static class ModelSizeEstimate
{
    // Nodes, names, shapes and the finishing's constants: 4 to 6 kB in the models exported so far.
    private const int GraphBytes = 5000;

    private const int HalfBytes = 2;

    // Each colour is there as it is, doubled, and squared.
    private const int PaletteNumbersPerByte = 3;

    // The verdict in the card: five measures, and for each attribute value its figures.
    private const int VerdictBytes = 1000;
    private const int VerdictBytesPerValue = 400;

    /// <summary>The estimate in bytes: weights × 2, statistics and the palette's figures × 4, the card, and a little for the graph.</summary>
    /// <param name="recipe">The resolved recipe.</param>
    /// <param name="data">The run's sprites.</param>
    public static long Bytes(Recipe recipe, RunData data)
    {
        // What images have grown out of is not exported.
        var cost = NetworkCost.Of(data.Shape with { Generator = data.Shape.Generator with { IsProgressive = false } });
        var card = ModelCardWriter.ToJson(ModelExporter.Card(recipe, data, steps: 0, verdict: null));
        var verdict = VerdictBytes + (VerdictBytesPerValue * data.Training.Schema.ValueCount);
        var palette = (data.Finish.Smoothing?.Affinities.Length ?? 0) + (PaletteNumbersPerByte * data.Finish.Palette.Length);
        var figures = (HalfBytes * cost.GeneratorWeights) + (sizeof(float) * (cost.GeneratorStatistics + palette));
        return figures + Encoding.UTF8.GetByteCount(card) + verdict + GraphBytes;
    }
}
