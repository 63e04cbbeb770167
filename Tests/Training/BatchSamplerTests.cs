using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Training;

public class BatchSamplerTests
{
    [TestCase(10, 3)]
    [TestCase(7, 7)]
    [TestCase(3, 8)]
    public void Each_epoch_goes_through_all_sprites_in_an_order_of_its_own(int count, int batchSize)
    {
        var sampler = new BatchSampler(count, batchSize, seed: 1);
        var drawn = Enumerable.Range(0, 6 * count).SelectMany(step => sampler.Indices(step)).Take(6 * count).ToArray();

        var epochs = drawn.Chunk(count).ToArray();

        Assert.That(epochs, Is.All.EquivalentTo(Enumerable.Range(0, count)));
        Assert.That(epochs.Select(epoch => string.Join(' ', epoch)).Distinct().Count(), Is.GreaterThan(1));
    }

    [Test]
    public void Batch_depends_on_the_seed_and_the_step_alone()
    {
        var forwards = new BatchSampler(50, 8, seed: 4);
        var inOrder = Enumerable.Range(0, 40).Select(step => forwards.Indices(step)).ToArray();
        var backwards = new BatchSampler(50, 8, seed: 4);

        Assert.That(Enumerable.Range(0, 40).Reverse().Select(step => backwards.Indices(step)), Is.EqualTo(inOrder.Reverse()));
        Assert.That(new BatchSampler(50, 8, seed: 5).Indices(0), Is.Not.EqualTo(inOrder[0]));
    }

    [Test]
    public void Every_place_of_an_epoch_is_as_likely_for_every_sprite()
    {
        const int Epochs = 3000;
        var sampler = new BatchSampler(5, 5, seed: 2);
        var counts = new int[5, 5];
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            var order = sampler.Indices(epoch);
            for (var place = 0; place < 5; place++)
            {
                counts[place, order[place]]++;
            }
        }

        // 600 expected; the standard deviation is 22.
        Assert.That(counts, Is.All.InRange(490, 710));
    }
}
