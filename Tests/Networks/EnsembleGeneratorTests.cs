using GanAssets.Trainer.Export;
using GanAssets.Trainer.Networks;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks;

public class EnsembleGeneratorTests
{
    // Members may differ in all that is not seen in a sprite.
    private static readonly NetworkShape[] Members = [Shapes.Of(8, 8, 3), Shapes.Of(8, 8, 3) with { LatentLength = 5, GeneratorChannels = 16 }, Shapes.Of(8, 8, 3) with { HiddenLabels = new(4) }];

    [Test]
    public void Sample_is_that_of_the_chosen_member_and_each_is_chosen_as_often()
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var members = Members.Select((shape, i) => Trained.Generator(shape, seed: i)).ToArray();
        using var ensemble = new EnsembleGenerator(members);
        manual_seed(1);
        var (latents, attributes) = (ensemble.DrawLatents(300, CPU), randint(0, 3, [300, 1], int64));

        var samples = ensemble.forward(latents, attributes);

        Assert.That(ensemble.LatentLength, Is.EqualTo(10));
        var apart = members.Select(member => (member.forward(latents.narrow(1, 0, member.LatentLength), attributes) - samples).abs().flatten(1).sum(1).data<float>().ToArray()).ToArray();
        var makers = Enumerable.Range(0, 300).Select(i => Array.FindIndex(apart, distances => distances[i] == 0)).ToArray();
        Assert.That(Enumerable.Range(0, 3).Select(k => makers.Count(maker => maker == k)), Is.All.InRange(75, 125));
    }

    [Test]
    public void Exported_ensemble_makes_in_a_batch_what_it_makes_one_by_one_and_what_libtorch_makes()
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        using var ensemble = new EnsembleGenerator([.. Members.Select((shape, i) => Trained.Generator(shape, seed: i))]);
        ensemble.eval();
        manual_seed(2);
        var (latents, attributes) = (ensemble.DrawLatents(24, CPU), randint(0, 3, [24, 1], int64));
        var finish = new SpriteFinishOptions(8, 8, AlphaKind.Binary);
        using var finisher = new SpriteFinisher(finish, CPU);
        var expected = finisher.Finish(ensemble.forward(latents, attributes)).bytes.ToArray();

        var together = Run(latents, attributes);
        var alone = Enumerable.Range(0, 24).SelectMany(i => Run(latents.narrow(0, i, 1), attributes.narrow(0, i, 1))).ToArray();

        Assert.That(alone, Is.EqualTo(together));
        Assert.That(expected.Zip(together).Average(pair => pair.First == pair.Second ? 1.0 : 0), Is.GreaterThanOrEqualTo(0.999));

        byte[] Run(Tensor latent, Tensor values) => (byte[])OnnxTwin.Run(
            ModelExporter.Graph(ensemble, Members[0], finish), "rgba", ("latent", latent.contiguous()), ("attributes", values.contiguous())).Values;
    }
}
