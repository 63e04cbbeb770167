using GanAssets.Trainer.Data;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies;

/// <summary>
/// Shows the discriminator old fakes among the new ones, so that a generator cannot return to what the discriminator has unlearned:
/// half of its batch comes from a buffer, in which each step replaces as many samples, drawn at random, by new ones (Shrivastava et al. 2017, §2.3).
/// </summary>
/// <remarks>
/// The paper does not tell its buffer's size; 50 batches are common. A sample stays for twice as many steps in the mean. Sprites are kept as bytes: a
/// quarter of the memory, and of a checkpoint. While the buffer fills, it is given half of each batch, and lends what it has.
/// </remarks>
/// <param name="size">Samples that are kept, at least a batch.</param>
public sealed class ExperienceReplay(int size) : Remedy
{
    /// <summary>The name by which a recipe asks for it.</summary>
    public const string RecipeName = "experience-replay";

    private const int MostLevels = 255;

    private Tensor _samples = null!;
    private Tensor _attributes = null!;
    private Tensor _count = null!;

    /// <inheritdoc/>
    public override string Name => RecipeName;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, Tensor>> State =>
        [new("samples", _samples), new("attributes", _attributes), new("count", _count)];

    /// <inheritdoc/>
    public override void Join(Trainee trainee, ITrainingData data)
    {
        using var scope = NewDisposeScope();
        var (samples, attributes) = data.Take([0]);
        _samples = zeros([size, .. samples.shape[1..]], samples.ndim == 4 ? uint8 : float32, samples.device).DetachFromDisposeScope();

        // One column more than there are attributes: fakes may have a hidden label.
        _attributes = zeros([size, attributes.shape[1] + 1], int64, attributes.device).DetachFromDisposeScope();
        _count = zeros([1], int64).DetachFromDisposeScope();
    }

    /// <inheritdoc/>
    public override void FakesMade(TrainingStep current)
    {
        using var _ = no_grad();
        var (fakes, attributes) = (current.SeenFakes, current.SeenAttributes);
        var half = fakes.shape[0] / 2;
        var kept = _count.data<long>().ToArray()[0];
        var random = new SplitMix64((ulong)randint(0, long.MaxValue, [1], int64).data<long>().ToArray()[0]);
        var oldest = Math.Min(half, kept);
        if (oldest > 0)
        {
            var lent = tensor([.. Distinct(random, oldest, kept)], [oldest], dtype: int64, device: _samples.device);
            var (news, columns) = (fakes.shape[0] - oldest, attributes.shape[1]);
            current.SeenFakes = cat([fakes.narrow(0, 0, news), Unpack(_samples.index_select(0, lent))]);
            current.SeenAttributes = cat([attributes.narrow(0, 0, news), _attributes.index_select(0, lent).narrow(1, 0, columns)]);
        }

        // Those whose places were taken go into the buffer: a sample that is seen now need not be remembered yet.
        Keep(fakes.narrow(0, fakes.shape[0] - half, half), attributes.narrow(0, fakes.shape[0] - half, half), kept, random);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _samples?.Dispose();
        _attributes?.Dispose();
        _count?.Dispose();
        base.Dispose();
    }

    private void Keep(Tensor fakes, Tensor attributes, long kept, SplitMix64 random)
    {
        var count = fakes.shape[0];
        var free = Math.Min(count, size - kept);
        var places = tensor([.. Range(kept, free), .. Distinct(random, count - free, kept)], [count], dtype: int64, device: _samples.device);
        _samples.index_copy_(0, places, Pack(fakes));
        var spare = zeros([count, _attributes.shape[1] - attributes.shape[1]], int64, attributes.device);
        _attributes.index_copy_(0, places, cat([attributes, spare], 1));
        _count.add_((int)free);
    }

    private Tensor Pack(Tensor samples) =>
        _samples.dtype == uint8 ? (samples * MostLevels).round().clamp(0, MostLevels).to_type(uint8) : samples;

    private Tensor Unpack(Tensor samples) => _samples.dtype == uint8 ? samples.to_type(float32) / (float)MostLevels : samples;

    private static IEnumerable<long> Range(long first, long count)
    {
        for (var i = first; i < first + count; i++)
        {
            yield return i;
        }
    }

    /// <summary>Different numbers below a limit.</summary>
    private static HashSet<long> Distinct(SplitMix64 random, long count, long limit)
    {
        var drawn = new HashSet<long>();
        while (drawn.Count < count)
        {
            drawn.Add(random.NextBelow((int)limit));
        }

        return drawn;
    }
}
