using GanAssets.Trainer.Bench.Modes.Digits;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Networks;

namespace GanAssets.Tests.Bench.Modes.Digits;

internal sealed class StackedDigitsTests
{
    private DigitImages _digits = null!;
    private DigitClassifier _classifier = null!;
    private StackedDigits _set = null!;

    [OneTimeSetUp]
    public void Train()
    {
        _digits = PrintedDigits.Draw(2000, 1);
        _classifier = DigitClassifierTrainer.Train(_digits, _ => { }, CancellationToken.None, epochs: 4);
        _set = new StackedDigits(_digits, _classifier, 1, new StackSizes { Samples = 4000, Vendi = 200 });
    }

    [OneTimeTearDown]
    public void Remove()
    {
        _set.Dispose();
        _classifier.Dispose();
    }

    [Test]
    public void Classifier_names_digits_that_it_has_not_seen()
    {
        Assert.That(DigitClassifierTrainer.Accuracy(_classifier, PrintedDigits.Draw(500, 2)), Is.GreaterThan(0.98));
    }

    [Test]
    public void Real_stacks_have_nearly_all_modes_and_the_divergence_of_chance()
    {
        var figures = _set.Measure(new PlantedSampler(_set.Real), 5).Figures;

        // 1000·(1 − e⁻⁴) = 982; with only four a mode, (modes − 1)/2N = .125 is still near the mean.
        Assert.That(figures["modes"], Is.EqualTo(982).Within(15));
        Assert.That(figures["kl"], Is.EqualTo(0.125).Within(0.02));
        Assert.That(figures["vendi"], Is.EqualTo(1).Within(0.1));
    }

    [Test]
    public void Sampler_of_two_numbers_has_eight_modes()
    {
        var two = _digits.Subset([.. Enumerable.Range(0, _digits.Count).Where(i => _digits.Numbers[i] is 3 or 7)]);
        var figures = _set.Measure(new PlantedSampler(new DigitStacks(two).Draw), 1).Figures;
        Assert.That(figures["modes"], Is.InRange(8, 12), "a digit or two may be misread");

        // Each of 8 where 1000 should be: ln(1000/8).
        Assert.That(figures["kl"], Is.EqualTo(Math.Log(125)).Within(0.3));
        Assert.That(figures["vendi"], Is.LessThan(0.08));
    }

    [Test]
    public void Weights_are_the_products_of_the_digits_shares()
    {
        var weights = new DigitStacks(_digits).Weights();
        Assert.That(weights, Has.Count.EqualTo(1000));
        Assert.That(weights.Sum(), Is.EqualTo(1).Within(1e-12));
        Assert.That(weights[407], Is.EqualTo(_digits.Shares[4] * _digits.Shares[0] * _digits.Shares[7]).Within(1e-12));
    }

    [Test]
    public void Stacks_are_sprites_and_back_again()
    {
        var stacks = _set.Real(3, 9);
        var sprites = DigitStacks.ToSprites(stacks);
        Assert.That((sprites.Width, sprites.Height, sprites.Count, sprites.Schema.Count), Is.EqualTo((32, 32, 3, 0)));
        using var seen = SpriteTensors.Premultiplied(sprites);
        Assert.That(_set.Samples(seen).Values, Is.EqualTo(stacks.Values).Within(1e-6));

        for (var i = 3; i < sprites.Rgba.Length; i += 4)
        {
            sprites.Rgba[i] = 0;
        }

        using var clear = SpriteTensors.Premultiplied(sprites);
        Assert.That(_set.Samples(clear).Values, Is.All.Zero, "what is transparent is dark");
    }

    [Test]
    public void Training_sprites_show_stacks_of_the_digits()
    {
        var sprites = new DigitStacks(_digits).Sprites(300, 4);
        var modes = new StackModes();
        using var seen = SpriteTensors.Premultiplied(sprites);
        modes.Add(_classifier, _set.Samples(seen));
        Assert.That(modes.Counts.Sum(), Is.EqualTo(300));
        Assert.That(modes.Covered, Is.EqualTo(1000 * (1 - Math.Exp(-0.3))).Within(25));
        Assert.That(new DigitStacks(_digits).Sprites(300, 4).Rgba, Is.EqualTo(sprites.Rgba));
    }

    [Test]
    public void Vendi_of_sure_answers_is_the_entropy_s_number_of_modes()
    {
        var digits = new[] { 0, 4 }.Select(number => Enumerable.Range(0, _digits.Count).First(i => _digits.Numbers[i] == number));
        var planes = new FeatureMatrix([.. digits.SelectMany(digit => Enumerable.Range(0, 50).SelectMany(_ => new DigitStacks(_digits.Subset([digit])).Draw(1, 1).Values))], 100, DigitStacks.Length);
        var modes = new StackModes();
        modes.Add(_classifier, planes);
        Assert.That(modes.Vendi(100), Is.EqualTo(2).Within(0.05));
    }

    [Test]
    public void Classifier_is_trained_once()
    {
        using var folder = new TemporaryFolder();
        var few = PrintedDigits.Draw(64, 3);
        using var first = DigitClassifierFile.Open(folder["classifier.safetensors"], few, _ => { }, CancellationToken.None);
        using var second = DigitClassifierFile.Open(folder["classifier.safetensors"], few, _ => Assert.Fail("it is there"), CancellationToken.None);
        var square = new float[DigitClassifier.Side * DigitClassifier.Side];
        Assert.That(second.Probabilities(square), Is.EqualTo(first.Probabilities(square)));
    }
}
