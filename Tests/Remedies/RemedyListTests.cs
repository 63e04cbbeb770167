using GanAssets.Trainer;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;

namespace GanAssets.Tests.Remedies;

public class RemedyListTests
{
    [Test]
    public void Remedies_come_in_the_recipe_s_order_under_their_names() =>
        Assert.That(RemedyList.Make(new Recipe()).Select(remedy => remedy.Name), Is.EqualTo(new ObjectiveRecipe().Remedies));

    [Test]
    public void Remedies_that_are_shapes_of_networks_take_no_part_in_the_step() =>
        Assert.That(RemedyList.Make(Asking(["packing", "matching-aware", "minibatch-stddev"])).Select(remedy => remedy.Name), Is.EqualTo(new[] { "matching-aware" }));

    [TestCase("projection", false)]
    [TestCase("classifier", true)]
    [TestCase("both", true)]
    public void Conditioning_by_a_classifier_brings_its_remedy(string conditioning, bool isThere) => Assert.That(
        RemedyList.Make(Asking([]) with { Networks = new NetworkRecipe { Conditioning = conditioning } }).OfType<AuxiliaryClassifier>().Any(), Is.EqualTo(isThere));

    [Test]
    public void Recipe_without_remedies_has_none() => Assert.That(RemedyList.Make(Asking([])), Is.Empty);

    [Test]
    public void Unknown_name_is_refused_in_one_line_that_names_what_is_allowed() => Assert.That(
        () => RemedyList.Make(Asking(["matching-aware", "matching-awhere"])),
        Throws.TypeOf<InputException>().With.Message.StartsWith("recipe: objective.remedies holds 'matching-awhere'; allowed: ")
            .And.Message.EndsWith("; the nearest is 'matching-aware'."));

    private static Recipe Asking(IReadOnlyList<string> remedies) => new() { Objective = new ObjectiveRecipe { Remedies = remedies } };
}
