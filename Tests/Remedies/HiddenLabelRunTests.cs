using GanAssets.Tests.Training;
using GanAssets.Trainer;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Remedies;

/// <summary>Runs of sprites with each remedy that gives hidden labels.</summary>
public class HiddenLabelRunTests
{
    private static readonly string[] Names = [DynamicClustering.RecipeName, SelfConditioning.RecipeName, MultiGenerator.RecipeName];

    [TestCaseSource(nameof(Names))]
    public void Run_that_was_stopped_and_resumed_is_bitwise_the_run_that_was_not(string remedy)
    {
        var recipe = RecipeOf(remedy, 100);
        ResumedRun.IsBitwiseTheRunThatWasNotStopped(recipe, TinyRecipe.Shapes(recipe, 120));
    }

    [TestCaseSource(nameof(Names))]
    public void Exported_model_draws_the_label_from_the_seed(string remedy)
    {
        using var temporary = new TemporaryFolder();
        var recipe = RecipeOf(remedy, 20);
        var data = TinyRecipe.Shapes(recipe, 120);
        var run = RunFolder.Create(temporary["run"]);
        TrainingRun.Start(run, recipe, data, [], CancellationToken.None);
        using var trained = TrainedGenerator.Load(run, recipe, data);
        ModelExporter.Save(run.Model, recipe, data, trained, verdict: null);

        using var generator = SpriteGenerator.Load(run.Model);
        var rgba = new byte[generator.BytesPerSprite];
        generator.Generate(new SpriteRequest(1), rgba);

        Assert.That(generator.Card.LatentLength, Is.EqualTo(recipe.Networks.LatentLength + 1));
        Assert.That(rgba.Distinct().Count(), Is.GreaterThan(1));
    }

    [Test]
    public void New_labels_are_in_the_log()
    {
        using var temporary = new TemporaryFolder();
        var recipe = RecipeOf(DynamicClustering.RecipeName, 50);
        var run = RunFolder.Create(temporary["run"]);

        TrainingRun.Start(run, recipe, TinyRecipe.Shapes(recipe, 120), [], CancellationToken.None);

        var events = RunLog.Read(run).SelectMany(tick => tick.Events ?? []).ToArray();
        Assert.That(events, Is.Not.Empty);
        Assert.That(events[0].NewLabels[0].Label, Is.EqualTo(1));
        Assert.That(events[0].NewLabels[0].Examples, Is.Not.Empty.And.All.InRange(0, 119));
        Assert.That(events[0].NewLabels[0].CollapsedShare, Is.InRange(0, 1));
        Assert.That(events[0].CollapsedShare, Is.GreaterThan(0));
    }

    [Test]
    public void Two_remedies_that_give_labels_are_refused_and_so_is_packing_beside_one()
    {
        var both = RecipeOf(DynamicClustering.RecipeName, 5);
        both = both with { Objective = both.Objective with { Remedies = [DynamicClustering.RecipeName, MultiGenerator.RecipeName] } };

        Assert.That(() => TinyRecipe.Shapes(both), Throws.TypeOf<InputException>().With.Message.Contains("keep one of them"));
    }

    // Half of all samples count as collapsed, so that labels come at every chance.
    private static Recipe RecipeOf(string remedy, long steps) => TinyRecipe.Smallest(steps) with
    {
        Objective = new ObjectiveRecipe { Remedies = [MatchingAware.RecipeName, remedy] },
        Remedy = new RemedyRecipe { DynamicDelta = 1, DynamicShare = 0.01, DynamicLabels = 6, Clusters = 7, Generators = 3 },
    };
}
