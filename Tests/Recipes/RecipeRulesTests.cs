using GanAssets.Trainer;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Tests.Recipes;

public class RecipeRulesTests
{
    private static readonly Recipe Usual = new();

    private static readonly Recipe Labelled = new()
    {
        Objective = new ObjectiveRecipe { Remedies = ["multi-generator"] },
        Remedy = new RemedyRecipe { GeneratorAttribute = "hair" },
    };

    private static IEnumerable<TestCaseData> Senseless =>
    [
        Of(Usual with { Objective = new ObjectiveRecipe { Adversarial = "wasserstein", Penalties = [] } }, "without objective.penalties"),
        Of(Usual with { Objective = new ObjectiveRecipe { Adversarial = "wasserstein" } }, "set objective.penalty_interval to 1, not 4"),
        Of(Usual with { Objective = new ObjectiveRecipe { PenaltyWeight = 0, PenaltyFinalWeight = 1 } }, "and that is 0"),
        Of(Usual with { Objective = new ObjectiveRecipe { Remedies = ["auxiliary-classifier"] } }, "names attributes, and there are none", attributes: 0),
        Of(Usual with { Networks = new NetworkRecipe { Conditioning = "both" } }, "names attributes, and there are none", attributes: 0),
        Of(Usual with { Networks = new NetworkRecipe { Conditioning = "classifier" } }, "leave that out of objective.remedies, or take 'both'"),
        Of(Usual with { Optimizer = new OptimizerRecipe { FrozenLayers = 1 } }, "frozen_layers keeps layers as an earlier run has trained them, and there is no init_from"),
        Of(Usual with { Optimizer = new OptimizerRecipe { FrozenGeneratorLayers = 1 } }, "frozen_generator_layers keeps layers as an earlier run"),
        Of(Usual with { Networks = new NetworkRecipe { SelfAttention = true } }, "these are points", arePoints: true),
        Of(Usual with { Objective = new ObjectiveRecipe { Remedies = ["progressive"] } }, "lets images grow, and these are points", arePoints: true),
        Of(Labelled, "generator_attribute is 'hair', and there are no attributes", attributes: 0),
        Of(Labelled, "generator_attribute is 'hair', and points have no attributes", attributes: 0, arePoints: true),
        Of(Usual with { Objective = new ObjectiveRecipe { Remedies = ["class-groups"] } }, "groups by attributes, and there are none", attributes: 0),
        Of(Usual with { Objective = new ObjectiveRecipe { Remedies = ["class-groups", "leverage-sampling"] } }, "each chooses the sprites of a batch"),
        Of(Usual with { Objective = new ObjectiveRecipe { Adversarial = "hinge", Remedies = ["dynamic-clustering"] } }, "it never gets so sure"),
        Of(Usual with { Objective = new ObjectiveRecipe { Adversarial = "least-squares", Remedies = ["dynamic-clustering"] } }, "it never gets so sure"),
        Of(Usual with { Objective = new ObjectiveRecipe { Remedies = ["auxiliary-monitor"] }, Watch = new WatchRecipe { EveryTicks = 0 } }, "sees only what the watch sees"),
        Of(
            Usual with { Objective = new ObjectiveRecipe { Remedies = ["packing", "minibatch-stddev"] }, Optimizer = new OptimizerRecipe { BatchSize = 3 } },
            "compares 4; at least so many are needed"),
    ];

    [TestCaseSource(nameof(Senseless))]
    public void Combination_that_makes_no_sense_is_refused_with_the_reason(Recipe recipe, int attributes, bool arePoints, string reason) => Assert.That(
        () => RecipeRules.Require(recipe, attributes, arePoints),
        Throws.TypeOf<InputException>().With.Message.Match(@"^recipe: [^\n]+\.$").And.Message.Contains(reason));

    [TestCase(0, false)]
    [TestCase(3, false)]
    [TestCase(0, true)]
    public void Default_recipe_goes_with_everything(int attributes, bool arePoints) =>
        Assert.That(() => RecipeRules.Require(Usual, attributes, arePoints), Throws.Nothing);

    private static TestCaseData Of(Recipe recipe, string reason, int attributes = 2, bool arePoints = false) =>
        new TestCaseData(recipe, attributes, arePoints, reason).SetArgDisplayNames(reason);
}
