using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Bench.Modes;

/// <summary>What <c>bench modes</c> keeps in its folder beside rows and table.</summary>
/// <param name="folder">The folder.</param>
internal sealed class ModeFolder(BenchFolder folder)
{
    private const string Tensor = "samples";

    /// <summary>The picture of a method on a set.</summary>
    public string Picture(string set, string method) => Path.Combine(folder.Path, "pictures", $"{set}-{method}.png");

    /// <summary>Keeps a row's samples, so that its picture can be drawn again.</summary>
    public void Keep(ModeRowKey key, FeatureMatrix samples)
    {
        var path = Samples(key);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var values = tensor(samples.Values, [samples.Rows, samples.Columns]);
        var temporary = path + ".tmp";
        Safetensors.Save(temporary, new Dictionary<string, Tensor> { [Tensor] = values });
        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>A row's samples; null where it has none.</summary>
    public FeatureMatrix? Kept(ModeRowKey key)
    {
        var path = Samples(key);
        if (!File.Exists(path))
        {
            return null;
        }

        var file = SafetensorsFile.Open(path);
        var shape = file.ShapeOf(Tensor) ?? throw new InputException($"{path}: holds no samples; remove it.");
        using var values = empty(shape);
        file.CopyTo(Tensor, values);
        return new FeatureMatrix(values.data<float>().ToArray(), (int)shape[0], (int)shape[1]);
    }

    private string Samples(ModeRowKey key) => Path.Combine(folder.Path, "samples", $"{key.FileName}.safetensors");
}
