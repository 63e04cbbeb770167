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
    public void Recipe_without_remedies_has_none() => Assert.That(RemedyList.Make(Asking([])), Is.Empty);

    [Test]
    public void Unknown_name_is_refused_in_one_line_that_names_what_is_allowed() => Assert.That(
        () => RemedyList.Make(Asking(["matching-aware", "matching-awhere"])),
        Throws.TypeOf<InputException>().With.Message.StartsWith("recipe: objective.remedies holds 'matching-awhere'; allowed: ")
            .And.Message.EndsWith("; the nearest is 'matching-aware'."));

    private static Recipe Asking(IReadOnlyList<string> remedies) => new() { Objective = new ObjectiveRecipe { Remedies = remedies } };
}
