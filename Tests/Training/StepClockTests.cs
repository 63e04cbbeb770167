using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Training;

public class StepClockTests
{
    [Test]
    public void Clock_stands_still_in_a_pause_and_goes_on_after_it()
    {
        var clock = new StepClock(before: 100, step: 7);
        double atFirst = 0, atLast = 0;

        clock.Pause(() =>
        {
            atFirst = clock.Seconds;
            Thread.Sleep(5);
            atLast = clock.Seconds;
        });

        Assert.That(atLast, Is.EqualTo(atFirst).And.GreaterThanOrEqualTo(100));
        Assert.That(() => clock.Seconds, Is.GreaterThan(atLast).After(1000, 1));
    }

    [Test]
    public void Pace_is_that_of_the_steps_since_it_was_last_asked_for()
    {
        var clock = new StepClock(before: 0, step: 7);
        Thread.Sleep(1);

        Assert.That(clock.Pace(7), Is.Zero);
        Assert.That(clock.Pace(17), Is.Positive);
        Assert.That(clock.Pace(17), Is.Zero);
    }
}
