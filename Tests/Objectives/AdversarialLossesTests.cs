using GanAssets.Trainer;
using GanAssets.Trainer.Objectives;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Objectives;

public class AdversarialLossesTests
{
    private const double Tolerance = 1e-6;

    private static readonly float[] Real = [2, -0.5f];
    private static readonly float[] Fake = [0.25f, -3];

    [Test]
    public void Relativistic_is_the_pairing_loss() => Assert.That(AdversarialLosses.Make("relativistic"), Is.TypeOf<RelativisticPairingLoss>());

    [Test]
    public void Only_pairing_and_minimax_show_the_generator_real_logits() => Assert.That(
        AdversarialLosses.Names.Where(name => AdversarialLosses.Make(name).ComparesWithReal), Is.EqualTo(new[] { "relativistic", "minimax" }));

    [TestCaseSource(nameof(ByHand))]
    public void Losses_are_those_of_their_formulas(string name, Func<double, double, double> discriminator, Func<double, double> generator)
    {
        using var scope = NewDisposeScope();
        var loss = AdversarialLosses.Make(name);
        var (real, fake) = (tensor(Real, [2]), tensor(Fake, [2]));

        Assert.That(loss.ForDiscriminator(real, fake).ToDouble(), Is.EqualTo(Real.Zip(Fake, (r, f) => discriminator(r, f)).Average()).Within(Tolerance));
        Assert.That(loss.ForGenerator(real, fake).ToDouble(), Is.EqualTo(Fake.Average(f => generator(f))).Within(Tolerance));
    }

    [Test]
    public void Minimax_is_one_value_that_the_generator_raises()
    {
        using var scope = NewDisposeScope();
        var (real, fake) = (tensor(Real, [2]), tensor(Fake, [2]));
        var (minimax, alike) = (AdversarialLosses.Make("minimax"), AdversarialLosses.Make("non-saturating"));

        Assert.That(minimax.ForDiscriminator(real, fake).ToDouble(), Is.EqualTo(alike.ForDiscriminator(real, fake).ToDouble()).Within(Tolerance));
        Assert.That(minimax.ForGenerator(real, fake).ToDouble(), Is.EqualTo(-minimax.ForDiscriminator(real, fake).ToDouble()).Within(Tolerance));
    }

    [TestCaseSource(nameof(OtherThanRelativistic))]
    public void Both_networks_pull_a_generated_sprite_s_logit_their_own_way(string name)
    {
        using var scope = NewDisposeScope();
        var loss = AdversarialLosses.Make(name);
        var (real, fake) = (tensor(Real, [2]).requires_grad_(), tensor(Fake, [2]).requires_grad_());

        Assert.That(Slope(loss.ForDiscriminator(real, fake), real, 0), Is.LessThanOrEqualTo(0).Or.EqualTo(.5).Within(Tolerance), "hinge and squares rest beyond their margin");
        Assert.That(Slope(loss.ForDiscriminator(real, fake), fake, 0), Is.Positive);
        Assert.That(Slope(loss.ForGenerator(real, fake), fake, 0), Is.Negative);

        static double Slope(Tensor value, Tensor at, int index) => autograd.grad([value], [at])[0][index].ToDouble();
    }

    [Test]
    public void Unknown_name_is_refused_in_one_line_that_names_what_is_allowed() => Assert.That(
        () => AdversarialLosses.Make("relativist"),
        Throws.TypeOf<InputException>().With.Message.StartsWith("recipe: objective.adversarial is 'relativist'; allowed: ")
            .And.Message.EndsWith("; the nearest is 'relativistic'."));

    private static IEnumerable<string> OtherThanRelativistic => AdversarialLosses.Names.Where(name => name != "relativistic");

    private static IEnumerable<TestCaseData> ByHand()
    {
        yield return Of("non-saturating", (r, f) => -Math.Log(Sigmoid(r)) - Math.Log(1 - Sigmoid(f)), f => -Math.Log(Sigmoid(f)));
        yield return Of("wasserstein", (r, f) => f - r, f => -f);
        yield return Of("hinge", (r, f) => Math.Max(0, 1 - r) + Math.Max(0, 1 + f), f => -f);
        yield return Of("least-squares", (r, f) => (((r - 1) * (r - 1)) + (f * f)) / 2, f => (f - 1) * (f - 1) / 2);

        static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));

        static TestCaseData Of(string name, Func<double, double, double> discriminator, Func<double, double> generator) =>
            new TestCaseData(name, discriminator, generator).SetArgDisplayNames(name);
    }
}
