using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Tests.Remedies;

public class LeverageSamplingTests
{
    private const int Common = 400;
    private const int Rare = 20;
    private const double RareShare = (double)Rare / ((2 * Common) + Rare);

    [Test]
    public void Rare_mode_is_drawn_many_times_as_often_as_it_occurs()
    {
        using var sampling = Joined(Points((0, Common), (2, Common), (4, Rare)));

        var chances = sampling.Chances;

        Assert.That(chances.Sum(), Is.EqualTo(1).Within(1e-9));
        Assert.That(chances.TakeLast(Rare).Sum(), Is.InRange(5 * RareShare, 1 / 3.0));
        Assert.That(chances.Take(Common).Sum(), Is.EqualTo(chances.Skip(Common).Take(Common).Sum()).Within(0.02));
    }

    [Test]
    public void Equally_frequent_modes_keep_their_shares()
    {
        using var sampling = Joined(Points((0, Common), (2, Common), (4, Common)));

        var shares = sampling.Chances.Chunk(Common).Select(mode => mode.Sum());

        Assert.That(shares, Is.All.EqualTo(1 / 3.0).Within(0.01));
    }

    [Test]
    public void Batches_hold_samples_by_their_chances_and_are_the_same_for_the_same_step()
    {
        using var sampling = Joined(Points((0, Common), (2, Common), (4, Rare)));

        var drawn = Enumerable.Range(0, 100).SelectMany(step => sampling.Choose(step, 30)).ToArray();

        Assert.That(drawn, Is.All.InRange(0, (2 * Common) + Rare - 1));
        Assert.That(drawn.Count(index => index >= 2 * Common) / 3000.0, Is.EqualTo(sampling.Chances.TakeLast(Rare).Sum()).Within(0.03));

        var (first, again, next) = (sampling.Choose(7, 30), sampling.Choose(7, 30), sampling.Choose(8, 30));
        Assert.That(again, Is.EqualTo(first));
        Assert.That(next, Is.Not.EqualTo(first));
    }

    private static LeverageSampling Joined(PointData data)
    {
        using (data)
        {
            var sampling = new LeverageSampling(ridge: 1e-3, width: 0.1, seed: 1);
            sampling.Join(null!, data);
            return sampling;
        }
    }

    /// <summary>Modes on a line, each as many points as asked for, one after another.</summary>
    private static PointData Points(params (double Centre, int Count)[] modes)
    {
        var random = new Random(1);
        return new PointData(
            [.. modes.SelectMany(mode => Enumerable.Range(0, mode.Count).SelectMany(_ => new[]
            {
                (float)(mode.Centre + (0.05 * Collapse.Synthetic.Normal(random))), (float)(0.05 * Collapse.Synthetic.Normal(random)),
            }))],
            2,
            CPU);
    }
}
