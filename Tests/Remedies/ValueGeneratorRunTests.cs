using GanAssets.Tests.Data;
using GanAssets.Tests.Training;
using GanAssets.Trainer;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Tests.Remedies;

/// <summary>Runs of sprites with a generator for each value of an attribute.</summary>
public class ValueGeneratorRunTests
{
    [TestCase(false)]
    [TestCase(true)]
    public void Run_that_was_stopped_and_resumed_is_bitwise_the_run_that_was_not(bool hasUnknown)
    {
        var recipe = RecipeOf("shape", 100);
        ResumedRun.IsBitwiseTheRunThatWasNotStopped(recipe, RunData.From(hasUnknown ? PartlyKnown(120) : ColoredShapes.Draw(120, seed: 1), recipe));
    }

    [Test]
    public void Exported_model_chooses_the_generator_by_the_request_and_has_no_hidden_label()
    {
        using var temporary = new TemporaryFolder();
        var recipe = RecipeOf("shape", 20);
        var data = TinyRecipe.Shapes(recipe, 120);
        var run = RunFolder.Create(temporary["run"]);
        TrainingRun.Start(run, recipe, data, [], CancellationToken.None);
        using var trained = TrainedGenerator.Load(run, recipe, data);
        ModelExporter.Save(run.Model, recipe, data, trained, verdict: null);

        using var generator = SpriteGenerator.Load(run.Model);
        var latent = new float[recipe.Networks.LatentLength];
        byte[][] sprites = [.. Enumerable.Range(0, 3).Select(shape =>
        {
            var rgba = new byte[generator.BytesPerSprite];
            generator.Generate(latent, [0, shape], rgba);
            return rgba;
        })];

        Assert.That(generator.Card.LatentLength, Is.EqualTo(recipe.Networks.LatentLength));
        Assert.That(sprites.Select(Convert.ToHexString).Distinct().Count(), Is.EqualTo(3));
    }

    [Test]
    public void Another_run_starts_from_the_values_layers_where_the_attributes_are_the_same()
    {
        using var temporary = new TemporaryFolder();
        var recipe = RecipeOf("shape", 1);
        var data = TinyRecipe.Shapes(recipe, 120);
        var run = RunFolder.Create(temporary["run"]);
        TrainingRun.Start(run, recipe, data, [], CancellationToken.None);
        var weights = InitialWeights.Open(run.Path);
        using var fresh = new Trainee(data.Shape, recipe with { Seed = 7 }, CPU);
        var turned = new AttributeSchema([ColoredShapes.Schema.Attributes[0], new("shape", ["square", "frame", "cross"])]);

        Assert.That(weights.Fill(fresh, ColoredShapes.Schema).Share, Is.EqualTo(1));

        // Weight and bias, of the generator and of its average: in another order they would be other values' layers.
        var taken = weights.Fill(fresh, turned);
        Assert.That(taken.AllTensors - taken.Tensors, Is.EqualTo(4));
        Assert.That(taken.HasGenerator, Is.False);
    }

    [Test]
    public void Attribute_that_the_sprites_do_not_have_is_refused_with_the_nearest() => Refuses(
        RecipeOf("shapes", 1), ColoredShapes.Schema, "recipe: remedy.generator_attribute is 'shapes', which the sprites do not have; allowed: color, shape; the nearest is 'shape'.");

    [Test]
    public void Attribute_is_refused_where_there_are_none_or_it_has_one_value_or_too_many()
    {
        Refuses(RecipeOf("shape", 1), new AttributeSchema([]), "recipe: remedy.generator_attribute is 'shape', and there are no attributes; leave it out.");
        foreach (var values in new[] { 1, 65 })
        {
            Refuses(
                RecipeOf("shape", 1),
                new AttributeSchema([new("shape", [.. Enumerable.Range(0, values).Select(value => $"{value}")])]),
                $"recipe: remedy.generator_attribute is 'shape', and the number of its values is {values}, each of which would have a generator; allowed: 2 to 64.");
        }
    }

    [TestCase(SelfConditioning.RecipeName)]
    [TestCase("packing")]
    public void Remedy_that_does_not_go_with_it_is_refused(string other)
    {
        var recipe = RecipeOf("shape", 1);
        recipe = recipe with { Objective = recipe.Objective with { Remedies = [MultiGenerator.RecipeName, other] } };

        Assert.That(() => TinyRecipe.Shapes(recipe), Throws.TypeOf<InputException>().With.Message.EndsWith("keep one of them."));
    }

    [Test]
    public void Attribute_counts_for_nothing_without_the_remedy()
    {
        var recipe = RecipeOf("no such", 1);

        Assert.That(TinyRecipe.Shapes(recipe with { Objective = new ObjectiveRecipe() }).Shape.ValueGenerators, Is.Null);
    }

    private static void Refuses(Recipe recipe, AttributeSchema schema, string message)
    {
        var shapes = ColoredShapes.Draw(40, seed: 1);
        var set = new SpriteSet(shapes.Width, shapes.Height, shapes.Rgba, schema, new int[40 * schema.Count], shapes.Names);

        Assert.That(() => RunData.From(set, recipe), Throws.TypeOf<InputException>().With.Message.EqualTo(message));
    }

    private static SpriteSet PartlyKnown(int count)
    {
        var set = ColoredShapes.Draw(count, seed: 1);
        var random = new Random(3);
        return new SpriteSet(set.Width, set.Height, set.Rgba, set.Schema, Array.ConvertAll(set.Labels, label => random.Next(2) == 0 ? -1 : label), set.Names);
    }

    private static Recipe RecipeOf(string attribute, long steps) => TinyRecipe.Smallest(steps) with
    {
        Objective = new ObjectiveRecipe { Remedies = [MatchingAware.RecipeName, MultiGenerator.RecipeName] },
        Remedy = new RemedyRecipe { GeneratorAttribute = attribute },
    };
}
