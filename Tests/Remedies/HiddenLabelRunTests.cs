using GanAssets.Tests.Training;
using GanAssets.Trainer;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

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
    public void Exported_model_draws_labels_by_their_frequency_from_the_seed_and_makes_what_the_label_says(string remedy)
    {
        const int Seeds = 4000;
        using var temporary = new TemporaryFolder();
        var recipe = RecipeOf(remedy, 50);
        var data = TinyRecipe.Shapes(recipe, 120);
        var run = RunFolder.Create(temporary["run"]);
        TrainingRun.Start(run, recipe, data, [], CancellationToken.None);
        using var trained = TrainedGenerator.Load(run, recipe, data);
        ModelExporter.Save(run.Model, recipe, data, trained, verdict: null);

        using var generator = SpriteGenerator.Load(run.Model);
        Assert.That(generator.Card.LatentLength, Is.EqualTo(recipe.Networks.LatentLength + 1));
        var attributes = new int[generator.Card.Attributes.Count];
        var latents = Enumerable.Range(0, Seeds).Select(Latent).ToArray();
        var labels = trained.Network.HiddenLabels!;
        var drawn = LabelsOf(latents);
        var prior = labels.Prior();

        // Four standard errors of a share of one half.
        Assert.That(Enumerable.Range(0, labels.Count).Select(k => drawn.Count(label => label == k) / (double)Seeds), Is.EqualTo(prior).Within(0.032));
        Assert.That(prior.Count(share => share > 0), Is.GreaterThan(1));

        var alike = Array.FindIndex(drawn, 1, label => label == drawn[0]);
        var other = Array.FindIndex(drawn, label => label != drawn[0]);
        Assert.That(Sprite(WithLabelOf(alike)), Is.EqualTo(Sprite(latents[0])), "within a label its component says no more");
        Assert.That(Sprite(WithLabelOf(other)), Is.Not.EqualTo(Sprite(latents[0])), "another label is another sprite");

        float[] Latent(int seed)
        {
            var latent = new float[generator.Card.LatentLength];
            generator.Resolve(new SpriteRequest(seed), latent, attributes);
            return latent;
        }

        int[] LabelsOf(float[][] rows)
        {
            using var scope = NewDisposeScope();
            var drawnLabels = labels.Of(tensor(rows.SelectMany(row => row).ToArray(), [rows.Length, rows[0].Length], dtype: float32));
            return Array.ConvertAll(drawnLabels.data<long>().ToArray(), label => (int)label);
        }

        float[] WithLabelOf(int place) => [.. latents[0][..^1], latents[place][^1]];

        byte[] Sprite(float[] latent)
        {
            var rgba = new byte[generator.BytesPerSprite];
            generator.Generate(latent, attributes, rgba);
            return rgba;
        }
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

    // A limit that in so few steps some samples pass and others do not.
    private static Recipe RecipeOf(string remedy, long steps) => TinyRecipe.Smallest(steps) with
    {
        Objective = new ObjectiveRecipe { Remedies = [MatchingAware.RecipeName, remedy] },
        Remedy = new RemedyRecipe { DynamicDelta = 0.3, DynamicShare = 0.01, DynamicLabels = 6, Clusters = 7, Generators = 3 },
    };
}
