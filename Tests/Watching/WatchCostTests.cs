using GanAssets.Trainer.Watching;

namespace GanAssets.Tests.Watching;

public class WatchCostTests
{
    [Test]
    public void Look_waits_until_it_is_a_small_share_of_the_training()
    {
        var cost = new WatchCost(mostShare: 0.03, startSeconds: 100);
        Assert.That(cost.Allows(100.1), "nobody knows what the first takes");

        cost.Measure(() =>
        {
            Thread.Sleep(20);
            return 0;
        });

        Assert.That(cost.LastSeconds, Is.GreaterThanOrEqualTo(0.019));
        Assert.That(cost.Allows(100 + (1.9 * cost.LastSeconds / 0.03)), Is.False);
        Assert.That(cost.Allows(100 + (2.1 * cost.LastSeconds / 0.03)));
        Assert.That(cost.Share(100 + (2 * cost.LastSeconds)), Is.EqualTo(0.5).Within(1e-9));
    }
}
