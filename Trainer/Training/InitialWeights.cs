using GanAssets.Trainer.Data;
using GanAssets.Trainer.Networks.HiddenLabels;
using GanAssets.Trainer.Networks.Layers;
using GanAssets.Trainer.Recipes;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>
/// Weights of an earlier run from which another starts, wherever a tensor has the same name and shape. An attribute value's
/// vector is taken from the value of the same name, wherever that stood, and so is what the first layer makes of it; values that the earlier run did not know start
/// fresh, and so do optimisers and the count of steps. First layers of which each value has its own are taken where the attributes are the same.
/// </summary>
public sealed class InitialWeights
{
    // A bias of one number fits always, and is no start.
    private const double SmallestShare = 0.01;
    private const string TableSuffix = "._attributes._values.weight";
    private const string FirstSuffix = "._layers.0._linear.weight";
    private const string OffsetsSuffix = "._attributes._offsets";

    private readonly string _checkpoint;
    private readonly SafetensorsFile _file;
    private readonly AttributeSchema? _known;

    private InitialWeights(string checkpoint, AttributeSchema? known)
    {
        _checkpoint = checkpoint;
        _file = SafetensorsFile.Open(Path.Combine(checkpoint, Checkpoints.WeightsName));
        _known = known;
    }

    /// <summary>Finds the weights.</summary>
    /// <param name="path">A run folder, whose newest checkpoint is taken, or a checkpoint's folder.</param>
    /// <exception cref="InputException">It is neither, or the run has no checkpoint, or it is damaged.</exception>
    public static InitialWeights Open(string path)
    {
        if (File.Exists(Path.Combine(path, Checkpoints.WeightsName)))
        {
            var run = new RunFolder(Path.Combine(Path.GetFullPath(path), "..", ".."));
            return new InitialWeights(path, RunAttributes.Read(run));
        }

        if (!Directory.Exists(path))
        {
            throw new InputException($"{path}: there is no such folder; --init-from takes a run's folder or that of one of its checkpoints.");
        }

        var folder = RunFolder.Open(path);
        return new InitialWeights(new Checkpoints(folder).Newest(), RunAttributes.Read(folder));
    }

    /// <summary>Tells how much of the weights that a recipe names fits its networks; asked before a run's folder is made.</summary>
    /// <param name="recipe">The resolved recipe.</param>
    /// <param name="data">The run's sprites.</param>
    /// <returns>What fits; null where the recipe names no weights.</returns>
    /// <exception cref="InputException">Nothing fits, or there are no such weights.</exception>
    public static WeightsTaken? Preview(Recipe recipe, RunData data)
    {
        if (recipe.InitFrom is null)
        {
            return null;
        }

        var weights = Open(recipe.InitFrom);
        using var trainee = new Trainee(data.Shape, recipe, CPU);
        return weights.Fill(trainee, data.Training.Schema);
    }

    /// <summary>Fills networks with what fits.</summary>
    /// <param name="trainee">Fresh networks.</param>
    /// <param name="schema">The attributes that they are for.</param>
    /// <exception cref="InputException">Nothing fits, or the file is damaged.</exception>
    public WeightsTaken Fill(Trainee trainee, AttributeSchema schema)
    {
        var (tensors, allTensors, numbers, allNumbers, values) = (0, 0, 0L, 0L, 0);
        var hasGenerator = true;
        var targets = Checkpoints.Weights(trainee);
        foreach (var (name, target) in targets.Where(tensor => tensor.Value.dtype == ScalarType.Float32 && !IsPrior(tensor.Key)))
        {
            var filled = 0L;
            if (name.EndsWith(FirstSuffix, StringComparison.Ordinal) && FillFirst(name, target, targets, schema) is { } columns)
            {
                filled = columns * target.shape[0];
            }
            else if (name.EndsWith(TableSuffix, StringComparison.Ordinal))
            {
                var rows = FillTable(name, target, targets, schema);
                values = Math.Max(values, rows);
                filled = rows * target.shape[1];
            }
            else if (_file.Holds(name, target) && (!IsOfValues(name) || IsKnown(schema)))
            {
                _file.CopyTo(name, target);
                filled = target.numel();
            }

            if (filled < target.numel() && target is Parameter { requires_grad: false })
            {
                throw StaysRandom(name);
            }

            hasGenerator &= filled > 0 || !name.StartsWith("generator.", StringComparison.Ordinal) || name.EndsWith(TableSuffix, StringComparison.Ordinal);
            allTensors++;
            allNumbers += target.numel();
            tensors += filled > 0 ? 1 : 0;
            numbers += filled;
        }

        var share = (double)numbers / allNumbers;
        return share >= SmallestShare
            ? new WeightsTaken(_checkpoint, tensors, allTensors, share, values, schema.ValueCount) { HasGenerator = hasGenerator }
            : throw new InputException(
                $"{_checkpoint}: its weights do not fit these networks, whose tensors have other shapes; give networks.generator_channels and networks.discriminator_channels as that run's recipe.json has them.");
    }

    private InputException StaysRandom(string name)
    {
        var setting = name.StartsWith("discriminator.", StringComparison.Ordinal) ? "frozen_layers" : "frozen_generator_layers";
        var hint = name.EndsWith(FirstSuffix, StringComparison.Ordinal) || IsOfValues(name) ? "this set has attributes that it does not know, or other networks" : "these are other networks";
        return new InputException(
            $"{_checkpoint}: its weights do not fit the layers that optimizer.{setting} keeps, so they would stay random: {hint}; give the networks.* of that run's recipe.json, or --set {setting}=0.");
    }

    // How often each hidden label stands in another run's sprites says nothing of this run's.
    private static bool IsPrior(string name) => name.EndsWith("." + LatentLabels.ThresholdsName, StringComparison.Ordinal);

    private static bool IsOfValues(string name) => name.Contains($".{ValueLinearLayers.LayersName}.", StringComparison.Ordinal);

    private bool IsKnown(AttributeSchema schema) => _known is not null && _known.Attributes.Count == schema.Count
        && _known.Attributes.Zip(schema.Attributes).All(pair => pair.First.Name == pair.Second.Name && pair.First.Values.SequenceEqual(pair.Second.Values));

    private static IEnumerable<(string Attribute, string Value, long Row)> Rows(AttributeSchema schema, Tensor offsets)
    {
        using var scope = NewDisposeScope();
        var first = offsets.cpu().data<long>().ToArray();
        return schema.Attributes.SelectMany((attribute, a) => attribute.Values.Select((value, v) => (attribute.Name, value, first[a] + v)));
    }

    /// <summary>
    /// Takes over the columns of a generator's first layer: those of the latent, and those of each known attribute, wherever it stood. Returns how
    /// many; null where this is no such layer, or one for another latent.
    /// </summary>
    private long? FillFirst(string name, Tensor target, Dictionary<string, Tensor> targets, AttributeSchema schema)
    {
        var network = name[..^FirstSuffix.Length];
        if (_known is null || network == "discriminator" || _file.ShapeOf(name) is not [var rows, var columns] || rows != target.shape[0])
        {
            return null;
        }

        var length = schema.Count > 0 ? targets[network + TableSuffix].shape[1] : _known.Count > 0 ? _file.ShapeOf(network + TableSuffix)?[1] ?? 0 : 0;
        var latent = target.shape[1] - (schema.Count * length);
        if (latent != columns - (_known.Count * length) || (_known.Count > 0 && _file.ShapeOf(network + TableSuffix)?[1] != length))
        {
            return null;
        }

        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var weights = empty([rows, columns], ScalarType.Float32);
        if (!_file.Holds(name, weights))
        {
            return null;
        }

        _file.CopyTo(name, weights);
        target.narrow(1, 0, latent).copy_(weights.narrow(1, 0, latent));
        var taken = latent;
        foreach (var (attribute, place) in schema.Attributes.Select((attribute, place) => (attribute.Name, place)))
        {
            var known = _known.Attributes.Index().FirstOrDefault(one => one.Item.Name == attribute, (Index: -1, Item: null!)).Index;
            if (known >= 0)
            {
                target.narrow(1, latent + (place * length), length).copy_(weights.narrow(1, latent + (known * length), length));
                taken += length;
            }
        }

        return taken;
    }

    /// <summary>Takes over the vectors of known values; returns how many.</summary>
    private int FillTable(string name, Tensor target, Dictionary<string, Tensor> targets, AttributeSchema schema)
    {
        var offsetsName = name.Replace(TableSuffix, OffsetsSuffix, StringComparison.Ordinal);
        if (_known is not { Count: > 0 } || _file.ShapeOf(name) is not [_, var length] shape || length != target.shape[1])
        {
            return 0;
        }

        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var (table, offsets) = (empty(shape, ScalarType.Float32), empty([_known.Count], ScalarType.Int64));
        if (!_file.Holds(name, table) || !_file.Holds(offsetsName, offsets))
        {
            return 0;
        }

        _file.CopyTo(name, table);
        _file.CopyTo(offsetsName, offsets);
        var known = Rows(_known, offsets).ToDictionary(row => (row.Attribute, row.Value), row => row.Row);
        var count = 0;
        foreach (var (attribute, value, row) in Rows(schema, targets[offsetsName]))
        {
            if (known.TryGetValue((attribute, value), out var source) && source < shape[0])
            {
                target.narrow(0, row, 1).copy_(table.narrow(0, source, 1));
                count++;
            }
        }

        return count;
    }
}
