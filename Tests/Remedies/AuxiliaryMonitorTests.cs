using GanAssets.Tests.Training;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Networks.Points;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using GanAssets.Trainer.Watching;
using static TorchSharp.torch;

namespace GanAssets.Tests.Remedies;

public class AuxiliaryMonitorTests
{
    private const int Long = 60;

    private AuxiliaryMonitor _monitor = null!;
    private Trainee _trainee = null!;

    [SetUp]
    public void Join()
    {
        _monitor = new AuxiliaryMonitor();
        _trainee = new Trainee(new PointShape(2, 2, 4, 1), TinyRecipe.Smallest(1), CPU) { Remedies = [new MatchingAware(1), _monitor] };
        using var data = Points.Ring(8);
        _monitor.Join(_trainee, data);
    }

    [TearDown]
    public void Leave()
    {
        _trainee.Dispose();
        _monitor.Dispose();
    }

    [Test]
    public void Steady_run_is_left_alone()
    {
        var random = new Random(1);
        for (var tick = 0; tick < 200; tick++)
        {
            Report(0.2 + (0.04 * random.NextDouble()), accuracy: 0.9 + (0.05 * random.NextDouble()));
        }

        Assert.That((_monitor.Factor, _trainee.GoBack, _trainee.Stop, _trainee.IsHealthy), Is.EqualTo((1.0, (string?)null, (string?)null, true)));
    }

    [Test]
    public void Learning_at_the_start_is_no_trouble()
    {
        for (var tick = 0; tick < 200; tick++)
        {
            Report(0.1 + (0.6 * Math.Exp(-tick / 10.0)), accuracy: 0.9 - (0.5 * Math.Exp(-tick / 10.0)));
        }

        Assert.That(_monitor.Factor, Is.EqualTo(1));
    }

    [TestCase(0.68, TestName = "Sudden_rise_raises_the_weight")]
    [TestCase(0.0, TestName = "Sudden_fall_raises_the_weight")]
    public void Sudden_change_of_the_loss_raises_the_weight(double loss)
    {
        Healthy();

        Report(loss);
        Assert.That(_monitor.Factor, Is.EqualTo(1), "one batch says little");
        for (var tick = 0; tick < 2 && _monitor.Factor == 1; tick++)
        {
            Report(loss);
        }

        Assert.That(_monitor.Factor, Is.EqualTo(2));
        Assert.That(_trainee.IsHealthy, Is.False);
        var step = new TrainingStep(0, null!, null!, [], null!, null!);
        _monitor.BatchDrawn(step);
        Assert.That(step.AuxiliaryWeight, Is.EqualTo(2));
        Assert.That(_monitor.TakeEvents().Single().Text, Does.StartWith("The terms that teach attributes weigh 2 times as much as in the recipe: the term of matching-aware has "));
        Assert.That(_monitor.TakeEvents(), Is.Empty, "each is told once");
    }

    [Test]
    public void Fall_of_attribute_accuracy_raises_the_weight()
    {
        Healthy();

        Report(0.2, accuracy: 0.6);

        Assert.That(_monitor.Factor, Is.EqualTo(2));
    }

    [Test]
    public void Slow_drift_is_noticed_too()
    {
        Healthy();

        for (var tick = 0; tick < 150 && _monitor.Factor == 1; tick++)
        {
            Report(0.2 + (0.004 * tick));
        }

        Assert.That(_monitor.Factor, Is.EqualTo(2));
    }

    [Test]
    public void Trouble_that_stays_leads_back_to_a_checkpoint_and_then_to_an_end()
    {
        Healthy();
        var ticks = 0;
        for (; _trainee.GoBack is null && ticks < 100; ticks++)
        {
            Report(1.5 * _monitor.Factor);
        }

        Assert.That(_trainee.GoBack, Does.Match("^the term of matching-aware has (drifted|jumped) from 0.2 to [0-9.]+ in spite of a larger weight$"));
        Assert.That(ticks, Is.GreaterThan(AuxiliaryMonitor.Patience), "the weight was given time");
        Assert.That(_trainee.Stop, Is.Null);
        _trainee.GoBack = null;

        for (; _trainee.Stop is null && ticks < 100; ticks++)
        {
            Report(1.5 * _monitor.Factor);
        }

        Assert.That(_trainee.Stop, Does.EndWith(", after a larger weight and a return to an earlier checkpoint."));
        Assert.That(_monitor.TakeEvents()[^1].Text, Is.EqualTo($"The run ends: {_trainee.Stop}"));
        Assert.That(_trainee.GoBack, Is.Null);
    }

    [Test]
    public void After_a_long_quiet_time_the_mildest_measure_comes_first_again()
    {
        Healthy();
        Report(0.2, accuracy: 0.6);
        Healthy();

        Report(0.2, accuracy: 0.6);

        Assert.That(_monitor.Factor, Is.EqualTo(4));
        Assert.That(_trainee.GoBack, Is.Null);
    }

    private void Healthy()
    {
        for (var tick = 0; tick < Long; tick++)
        {
            Report(0.2 * _monitor.Factor, accuracy: 0.9);
        }
    }

    private void Report(double loss, double? accuracy = null)
    {
        _trainee.IsHealthy = true;
        var report = new WatchReport
        {
            Auxiliary = new Dictionary<string, AuxiliaryLoss> { [MatchingAware.RecipeName] = new(loss, null) },
            AttributeAccuracy = accuracy is { } value ? new Figure(value, 1) : null,
        };
        _monitor.Watched(report, _trainee);
    }
}
