using GanAssets.Tests.Data;
using GanAssets.Trainer;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Sheets;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Training;

public class JudgeSetTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void WriteSets()
    {
        _folder = new TemporaryFolder();
        SpriteSheets.SaveFolder(ColoredShapes.Draw(40, seed: 1), _folder["few"]);
        SpriteSheets.SaveFolder(ColoredShapes.Draw(200, seed: 2), _folder["more"]);
    }

    [TearDown]
    public void Remove() => _folder.Dispose();

    [Test]
    public void All_sprites_are_trained_on_and_the_others_are_shared_by_probe_and_check()
    {
        var (recipe, data, choices) = Resolve("few", "more");

        Assert.That((data.Training.Count, data.Reference.Schema), Is.EqualTo((40, data.Training.Schema)));
        Assert.That(data.HeldOut.Count, Is.EqualTo(data.Reference.Count).Within(1));
        Assert.That(Path.IsPathFullyQualified(recipe.Data.JudgeBy!));
        Assert.That(choices.Single(choice => choice.Key == "data.held_out").Reason, Does.Contain("all of SET are trained on"));
        Assert.That(RunData.Load(recipe).HeldOut.Names, Is.EqualTo(data.HeldOut.Names));
    }

    [Test]
    public void Sprites_that_were_learned_from_do_not_judge()
    {
        SpriteSheets.SaveFolder(ColoredShapes.Draw(200, seed: 1), _folder["all"]);

        var data = Resolve("few", "all").Data;

        var learned = Pixels(data.Training);
        Assert.That(Pixels(data.Reference).Concat(Pixels(data.HeldOut)).Intersect(learned), Is.Empty);
    }

    [Test]
    public void Labels_are_those_of_the_few_by_name()
    {
        var data = Resolve("few", "more").Data;
        var labelled = ColoredShapes.Draw(200, seed: 2);
        var index = labelled.Names.ToList().IndexOf(data.HeldOut.Names[0]);

        Assert.That(
            data.HeldOut.LabelsOf(0).ToArray().Select((label, a) => data.Training.Schema.Attributes[a].Values[label]),
            Is.EqualTo(labelled.LabelsOf(index).ToArray().Select((label, a) => labelled.Schema.Attributes[a].Values[label])));
    }

    [Test]
    public void Sprites_with_a_value_that_the_few_lack_do_not_judge()
    {
        var few = ColoredShapes.Draw(40, seed: 1);
        var value = few.LabelsOf(0)[0];
        SpriteSheets.SaveFolder(few.Subset([.. Enumerable.Range(0, few.Count).Where(i => few.LabelsOf(i)[0] != value)]), _folder["fewer"]);

        var data = Resolve("fewer", "more").Data;

        Assert.That(data.Reference.Labels.Concat(data.HeldOut.Labels), Is.All.Not.Negative);
        Assert.That(data.HeldOut.Count, Is.LessThan(Resolve("few", "more").Data.HeldOut.Count * 0.8));
    }

    [Test]
    public void Run_knows_when_those_that_judge_have_changed()
    {
        var recipe = Resolve("few", "more").Recipe;
        File.Delete(Directory.EnumerateFiles(_folder["more"], "*.png").First());
        var table = Path.Combine(_folder["more"], "attributes.csv");
        var rows = File.ReadAllLines(table);
        File.WriteAllLines(table, rows.Where(row => !row.StartsWith(rows[1].Split(',')[0], StringComparison.Ordinal)));

        Assert.That(() => RunData.Load(recipe), Throws.TypeOf<InputException>());
    }

    [Test]
    public void Too_few_to_judge_by_are_refused() => Assert.That(
        () => Resolve("more", "few"),
        Throws.TypeOf<InputException>().With.Message.Match(@"^\S+few: has \d+ sprites that \S+more does not hold, with values that it knows; at least 60 are needed[^\n]+$"));

    private ResolvedRecipe Resolve(string set, string judges) =>
        RecipeResolver.Resolve(new RecipeRequest(_folder[set]) { JudgeBy = _folder[judges] });

    private static IEnumerable<string> Pixels(GanAssets.Trainer.Data.SpriteSet set) =>
        Enumerable.Range(0, set.Count).Select(i => Convert.ToBase64String(set.Pixels(i)));
}
