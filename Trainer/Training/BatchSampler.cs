using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Training;

/// <summary>
/// Which sprites make up each batch: every epoch goes through all of them in an order of its own. A batch depends on
/// the seed and the step alone, so that a resumed run sees what an uninterrupted one would have seen.
/// </summary>
/// <param name="count">Sprites in the training split.</param>
/// <param name="batchSize">Sprites a batch; a batch may reach over the end of an epoch.</param>
/// <param name="seed">The run's seed.</param>
public sealed class BatchSampler(int count, int batchSize, int seed)
{
    private readonly long[] _order = new long[count];
    private long _epoch = -1;

    /// <summary>The indices of the batch of a step.</summary>
    /// <param name="step">The number of steps before it.</param>
    public long[] Indices(long step)
    {
        var indices = new long[batchSize];
        for (var i = 0; i < batchSize; i++)
        {
            var position = (step * batchSize) + i;
            Shuffle(position / count);
            indices[i] = _order[position % count];
        }

        return indices;
    }

    private void Shuffle(long epoch)
    {
        if (epoch == _epoch)
        {
            return;
        }

        _epoch = epoch;
        var random = new SplitMix64(StepSeed.Of(seed, epoch));
        for (var i = 0; i < count; i++)
        {
            var other = random.NextBelow(i + 1);
            _order[i] = _order[other];
            _order[other] = i;
        }
    }
}
