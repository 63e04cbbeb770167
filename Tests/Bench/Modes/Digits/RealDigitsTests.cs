using GanAssets.Trainer;
using GanAssets.Trainer.Bench;
using GanAssets.Trainer.Bench.Modes;
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
        Assert.That(accuracy, Is.GreaterThan(0.93), "after 2 epochs; the bench's own has 30");
        using var set = new StackedDigits(digits, classifier, accuracy, new StackSizes { Samples = 13_000, Vendi = 100 });

        var figures = set.Measure(new PlantedSampler(set.Real), 1).Figures;

        // The floor is 999 / 26 000; digits misread more often one way than the other add to it.
        Assert.That(figures["modes"], Is.EqualTo(1000).Within(2));
        Assert.That(figures["kl"], Is.InRange(0.034, 0.06));
    }

    [Test, Explicit("a minute")]
    public void Bench_s_own_classifier_names_about_99_of_100_and_the_real_set_has_its_floor()
    {
        using var folder = new TemporaryFolder();
        Load();
        var digits = RepositoryFolder.Find(Path.Combine("data", "digits"));
        using var set = (StackedDigits)StackedDigits.Open(new ModeSetContext(digits, "table", new BenchFolder(folder.Path), (_, _) => { }, default));
        TestContext.Out.WriteLine(set.Description);

        var figures = set.Measure(new PlantedSampler(set.Real), 1).Figures;

        TestContext.Out.WriteLine(string.Join(", ", figures));
        Assert.That(figures["modes"], Is.EqualTo(1000));
        Assert.That(figures["kl"], Is.EqualTo(0.0192).Within(0.003));
        Assert.That(figures["vendi"], Is.EqualTo(1).Within(0.01));
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
