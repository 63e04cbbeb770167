using GanAssets.Tests.Data;
using GanAssets.Trainer;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Training;

public class InitialWeightsTests
{
    private const string Table = "_attributes._values.weight";

    private static readonly Recipe Recipe = TinyRecipe.Smallest(steps: 1);

    private TemporaryFolder _temporary = null!;
    private RunFolder _run = null!;

    [SetUp]
    public void TrainForAStep()
    {
        _temporary = new TemporaryFolder();
        _run = RunFolder.Create(_temporary["run"]);
        TrainingRun.Start(_run, Recipe, TinyRecipe.Shapes(Recipe), [], CancellationToken.None);
    }

    [TearDown]
    public void Remove() => _temporary.Dispose();

    [Test]
    public void Same_networks_take_over_every_weight()
    {
        using var old = Load();
        using var fresh = Fresh(ColoredShapes.Schema);

        var taken = InitialWeights.Open(_run.Path).Fill(fresh, ColoredShapes.Schema);

        Assert.That((taken.Tensors, taken.Share, taken.Values), Is.EqualTo((taken.AllTensors, 1.0, 6)));
        foreach (var (name, tensor) in Checkpoints.Weights(old))
        {
            var started = Checkpoints.Weights(fresh)[name];
            Assert.That(tensor.dtype == ScalarType.Int64 || started.ne(tensor).to_type(float32).sum().ToDouble() == 0, name);
        }

        Assert.That(fresh.Step, Is.Zero);
    }

    [Test]
    public void Values_are_known_by_their_names_wherever_they_stand()
    {
        // 'shape' has moved to the front and lost a value, 'color' has a new one in the middle.
        var schema = new AttributeSchema([new("shape", ["frame", "square"]), new("color", ["blue", "cyan", "green", "red"])]);
        using var old = Load();
        using var fresh = Fresh(schema);
        var before = Rows(fresh.Average);

        var taken = InitialWeights.Open(_run.Path).Fill(fresh, schema);

        var (known, now) = (Rows(old.Average), Rows(fresh.Average));
        Assert.That((taken.Values, taken.AllValues), Is.EqualTo((5, 6)));
        Assert.That(now[0], Is.EqualTo(known[4]), "shape=frame");
        Assert.That(now[1], Is.EqualTo(known[5]), "shape=square");
        Assert.That(now[2], Is.EqualTo(known[0]), "color=blue");
        Assert.That(now[3], Is.EqualTo(before[3]), "color=cyan starts fresh");
        Assert.That(now[4], Is.EqualTo(known[1]), "color=green");
        Assert.That(now[5], Is.EqualTo(known[2]), "color=red");

        // What the first layer makes of an attribute has moved along.
        var (first, length) = (First(old), Recipe.Networks.EmbeddingLength);
        var latent = Recipe.Networks.LatentLength;
        Assert.That(
            First(fresh).Select(row => row.AsSpan(latent).ToArray()),
            Is.EqualTo(first.Select(row => (float[])[.. row[(latent + length)..], .. row[latent..(latent + length)]])));
        Assert.That(taken.HasGenerator);
    }

    [Test]
    public void Tensors_of_other_shapes_start_fresh()
    {
        var recipe = Recipe with { Networks = Recipe.Networks with { LatentLength = 6 } };
        using var fresh = new Trainee(TinyRecipe.Shapes(recipe).Shape, recipe, CPU);

        var taken = InitialWeights.Open(_run.Checkpoint(1)).Fill(fresh, ColoredShapes.Schema);

        // The first layer of the generator and of its average.
        Assert.That(taken.AllTensors - taken.Tensors, Is.EqualTo(2));
        Assert.That(taken.Share, Is.GreaterThan(0.5).And.LessThan(1));
    }

    [Test]
    public void Run_of_before_attributes_were_kept_gives_all_but_them()
    {
        File.Delete(_run.Attributes);
        using var fresh = Fresh(ColoredShapes.Schema);

        var taken = InitialWeights.Open(_run.Path).Fill(fresh, ColoredShapes.Schema);

        Assert.That((taken.Values, taken.AllTensors - taken.Tensors), Is.EqualTo((0, 3)));
    }

    [Test]
    public void Other_networks_are_refused_in_one_line()
    {
        var recipe = TinyRecipe.Of(1);
        using var fresh = new Trainee(TinyRecipe.Shapes(recipe).Shape, recipe, CPU);

        Assert.That(
            () => InitialWeights.Open(_run.Path).Fill(fresh, ColoredShapes.Schema),
            Throws.TypeOf<InputException>().With.Message.Match(@"^\S+000001: its weights do not fit these networks[^\n]+$"));
    }

    [Test]
    public void Run_starts_from_the_weights_that_its_recipe_names()
    {
        // A step size of 0 leaves the weights as they were started.
        var recipe = Recipe with { InitFrom = _run.Path, Seed = 5, Optimizer = Recipe.Optimizer with { GeneratorLearningRate = 0, DiscriminatorLearningRate = 0 } };
        var second = RunFolder.Create(_temporary["second"]);

        TrainingRun.Start(second, recipe, TinyRecipe.Shapes(recipe), [], CancellationToken.None);

        using var old = Load();
        using var started = Load(second);
        Assert.That(Rows(started.Generator), Is.EqualTo(Rows(old.Generator)));
        Assert.That(RecipeJson.Read(second.Recipe).InitFrom, Is.EqualTo(_run.Path));
    }

    private static Trainee Fresh(AttributeSchema schema)
    {
        var shapes = ColoredShapes.Draw(40, seed: 1);
        var set = new SpriteSet(shapes.Width, shapes.Height, shapes.Rgba, schema, new int[40 * schema.Count], shapes.Names);
        var recipe = Recipe with { Seed = 7 };
        return new Trainee(RunData.From(set, recipe).Shape, recipe, CPU);
    }

    private static float[][] Rows(nn.Module network) =>
        [.. network.state_dict()[Table].detach().data<float>().ToArray().Chunk(Recipe.Networks.EmbeddingLength)];

    private static float[][] First(Trainee trainee)
    {
        var weights = Checkpoints.Weights(trainee)["average._layers.0._linear.weight"];
        return [.. weights.detach().data<float>().ToArray().Chunk((int)weights.shape[1])];
    }

    private Trainee Load(RunFolder? folder = null)
    {
        var trainee = Fresh(ColoredShapes.Schema);
        new Checkpoints(folder ?? _run).LoadNewest(trainee);
        return trainee;
    }
}
