using GanAssets.Trainer;
using GanAssets.Trainer.Bench.Modes.Digits;
using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Tests.Bench.Modes.Digits;

internal sealed class RealDigitsTests
{
    [Test]
    public void Real_stacks_have_a_thousand_modes_and_a_divergence_near_the_floor()
    {
        var digits = Load();
        var (training, heldOut) = DigitClassifierTrainer.Split(digits);
        var classifier = DigitClassifierTrainer.Train(training, _ => { }, CancellationToken.None, epochs: 2);
        var accuracy = DigitClassifierTrainer.Accuracy(classifier, heldOut);
        Assert.That(accuracy, Is.GreaterThan(0.955), "after 2 epochs; the bench's own has 15");
        using var set = new StackedDigits(digits, classifier, accuracy, new StackSizes { Vendi = 200 });

        var figures = set.Measure(new PlantedSampler(set.Real), 1).Figures;

        // The floor is .0192; a digit misread now and then adds to it.
        Assert.That(figures["modes"], Is.EqualTo(1000).Within(1));
        Assert.That(figures["kl"], Is.InRange(0.017, 0.03));
    }

    private static DigitImages Load()
    {
        try
        {
            return DigitImages.Load(RepositoryFolder.Find(Path.Combine("data", "digits")));
        }
        catch (InputException fault)
        {
            Assert.Ignore($"the digits are not there ({fault.Message}); ganassets data fetch digits brings them.");
            throw;
        }
    }
}
