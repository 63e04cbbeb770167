using GanAssets.Tests.Data;
using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Tests.Training;

public class PartlyLabelledRunTests
{
    [Test]
    public void Generator_learns_attributes_that_half_of_the_sprites_lack()
    {
        using var folder = new TemporaryFolder();
        var recipe = TinyRecipe.Of(300);
        var random = new Random(3);
        var data = RunData.From(Relabel(ColoredShapes.Draw(600, seed: 1), label => random.Next(2) == 0 ? -1 : label), recipe);
        var run = RunFolder.Create(folder["run"]);
        TrainingRun.Start(run, recipe, data, [], CancellationToken.None);
        using var trained = TrainedGenerator.Load(run, recipe, data);

        using var probe = ProbeTrainer.Train(ColoredShapes.Draw(450, seed: 2), seed: 1, _ => { }, CancellationToken.None);
        var seen = probe.Look(SpriteSampler.Sample(
            trained.Network, data.Finish, ShapesRun.Unseen, seed: 3, CPU));
        var report = RunCheck.Run(run, recipe, data, trained, _ => { }, CancellationToken.None);

        // By chance a third would be right.
        Assert.That(seen.Predictions.Zip(seen.Labels).Average(pair => pair.First == pair.Second ? 1.0 : 0), Is.GreaterThan(0.65));
        Assert.That(report.Measures["attribute_accuracy"].IsMeasured(), Is.True);

        // Each value is judged from its 200 sprites; of the held-out ones, those count whose value is known.
        var values = report.Attributes["color"].Values.Values;
        Assert.That(values.Select(value => value.Count), Has.All.EqualTo(200));
        Assert.That(values.Sum(value => value.RealCount), Is.EqualTo(data.HeldOut.Labels.Where((label, i) => i % 2 == 0 && label >= 0).Count()));
    }

    private static SpriteSet Relabel(SpriteSet set, Func<int, int> relabel) =>
        new(set.Width, set.Height, set.Rgba, set.Schema, Array.ConvertAll(set.Labels, label => relabel(label)), set.Names);
}
