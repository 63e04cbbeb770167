using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Networks;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>What a run's own discriminator says of its generator: <see cref="CollapsedShare"/>.</summary>
internal static class DiscriminatorCheck
{
    // A share needs no more, and a large set shall not make every check slow.
    private const int MostSprites = 2000;
    private const int BatchSize = 250;
    private const long FakesSeed = 23;

    /// <summary>Judges training sprites, held-out sprites and as many generated ones.</summary>
    /// <param name="generator">The generator with its discriminator.</param>
    /// <param name="data">The run's sprites.</param>
    /// <param name="seed">Decides which sprites are judged where there are many.</param>
    public static Figure Run(TrainedGenerator generator, RunData data, int seed)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        generator.Discriminator.eval();
        var group = generator.Discriminator.Group;
        var heldOut = Some(data, data.HeldOut, seed, group);
        manual_seed(FakesSeed);

        // As the generator leaves them, neither cropped nor held to the palette: that is what the discriminator has learned to tell.
        var fakes = Judge(heldOut, (first, attributes) => generator.Network.forward(generator.Network.DrawLatents(attributes.shape[0], CPU), attributes));
        return CollapsedShare.Of(Logits(Some(data, data.Training, seed, group)), Logits(heldOut), fakes);

        float[] Logits(SpriteSet sprites)
        {
            var bytes = SpriteTensors.Bytes(sprites);
            return Judge(sprites, (first, attributes) => SpriteTensors.Premultiplied(bytes.narrow(0, first, attributes.shape[0])));
        }

        float[] Judge(SpriteSet sprites, Func<int, Tensor, Tensor> images)
        {
            var labels = SpriteTensors.Attributes(sprites);
            var logits = new List<float>();
            var batchSize = Math.Max(BatchSize / group, 1) * group;
            for (var first = 0; first < sprites.Count; first += batchSize)
            {
                using var batch = NewDisposeScope();
                var attributes = labels.narrow(0, first, Math.Min(batchSize, sprites.Count - first));
                logits.AddRange(generator.Discriminator.forward(images(first, attributes), attributes).data<float>().ToArray());
            }

            return [.. logits];
        }
    }

    /// <summary>Some sprites in an order of their own: a multiple of what the discriminator judges together, the first ones again at the end.</summary>
    private static SpriteSet Some(RunData data, SpriteSet set, int seed, int group)
    {
        var order = Enumerable.Range(0, set.Count).ToArray();
        new Random(seed).Shuffle(order);
        var count = Math.Min(MostSprites, order.Length);
        int[] chosen = [.. Enumerable.Range(0, (count + group - 1) / group * group).Select(i => order[i % count])];
        return data.Finish.Padding.Around(set.Subset(chosen), data.Finish.Alpha);
    }
}
