using GanAssets.Trainer;
using GanAssets.Trainer.Objectives;

namespace GanAssets.Tests.Objectives;

public class AdversarialLossesTests
{
    [Test]
    public void Relativistic_is_the_pairing_loss() => Assert.That(AdversarialLosses.Make("relativistic"), Is.TypeOf<RelativisticPairingLoss>());

    [Test]
    public void Unknown_name_is_refused_in_one_line_that_names_what_is_allowed() => Assert.That(
        () => AdversarialLosses.Make("relativist"),
        Throws.TypeOf<InputException>().With.Message.StartsWith("recipe: objective.adversarial is 'relativist'; allowed: ")
            .And.Message.EndsWith("; the nearest is 'relativistic'."));
}
