using GanAssets.Trainer.Networks.HiddenLabels;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Remedies.Clustering;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Tests.Remedies.Clustering;

public class SampleLabelsTests
{
    private static readonly int[] _labels = [0, 0, 0, 0, 0, 0, 1, 2];

    [Test]
    public void Prior_is_the_share_of_the_samples_where_all_are_drawn_equally_often() =>
        Assert.That(PriorWith([]), Is.EqualTo(new[] { 0.75, 0.125, 0.125 }).Within(1e-6));

    [Test]
    public void Prior_follows_a_remedy_that_draws_rare_samples_more_often() =>
        Assert.That(PriorWith([new Chooses([0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.3, 0.4])]), Is.EqualTo(new[] { 0.3, 0.3, 0.4 }).Within(1e-6));

    private static double[] PriorWith(Remedy[] remedies)
    {
        using var trainee = new Trainee(Ring.Shape with { HiddenLabels = new HiddenLabelOptions(3) }, Ring.Recipe(1), CPU) { Remedies = remedies };
        using var data = new PointData(new float[2 * _labels.Length], 2, CPU);
        using var labels = new SampleLabels(trainee, data);

        labels.Assign(_labels);

        return trainee.Average.HiddenLabels!.Prior();
    }

    private sealed class Chooses(double[] chances) : Remedy
    {
        public override string Name => "chooses";

        public override IReadOnlyList<double> Chances => chances;
    }
}
