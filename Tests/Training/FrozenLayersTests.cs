using GanAssets.Trainer;
using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Tests.Training;

public class FrozenLayersTests
{
    private const int Steps = 6;
    private const int Frozen = 2;

    [TestCase("matching-aware")]
    [TestCase("augmentation", "unrolled")]
    public void Frozen_layers_stay_as_they_are_get_no_gradient_and_all_others_move(params string[] remedies)
    {
        var recipe = Of(Frozen);

        // A loss that only compares leaves D's last bias where it is.
        recipe = recipe with { Objective = recipe.Objective with { Adversarial = "hinge", Remedies = remedies } };
        var data = TinyRecipe.Shapes(recipe, count: 60);
        using var trainee = new Trainee(data.Shape, recipe, CPU) { Remedies = RemedyList.Make(recipe) };
        using var tensors = new TrainingData(data.PaddedTraining(), CPU);
        trainee.Remedies.ForEach(remedy => remedy.Join(trainee, tensors));
        var before = Values(trainee.Discriminator);

        new TrainingLoop(recipe, tensors, trainee, AdversarialLosses.Make(recipe.Objective.Adversarial)).Run([], CancellationToken.None);

        var after = Values(trainee.Discriminator);
        var frozen = trainee.Discriminator.Layers.Take(Frozen).SelectMany(layer => layer.parameters()).ToArray();
        Assert.That(frozen.Select(parameter => parameter.grad is null), Is.All.True);

        // The bias of the logit moves no difference of logits, so a relativistic loss leaves it alone.
        var unmoved = before.Keys.Where(name => name != "_logit._linear.bias" && after[name].AsSpan().SequenceEqual(before[name])).ToArray();
        Assert.That(unmoved, Has.Length.EqualTo(frozen.Length).And.All.Match("^_layers\\.[02]\\."));
    }

    [Test]
    public void Frozen_layers_of_the_generator_stay_as_they_are_and_all_others_move()
    {
        var recipe = OfGenerator(Frozen);
        var data = TinyRecipe.Shapes(recipe, count: 60);
        using var trainee = new Trainee(data.Shape, recipe, CPU) { Remedies = RemedyList.Make(recipe) };
        using var tensors = new TrainingData(data.PaddedTraining(), CPU);
        var before = Values(trainee.Generator);

        new TrainingLoop(recipe, tensors, trainee, AdversarialLosses.Make(recipe.Objective.Adversarial)).Run([], CancellationToken.None);

        var after = Values(trainee.Generator);
        var frozen = new[] { "_layers.0._linear.weight", "_layers.0._linear.bias", "_layers.2._normalization.weight", "_layers.2._normalization.bias" };
        var unmoved = trainee.Generator.named_parameters().Select(one => one.name).Where(name => after[name].AsSpan().SequenceEqual(before[name]));
        Assert.That(unmoved, Is.EqualTo(frozen));
    }

    [TestCase(9, 0, @"optimizer\.frozen_layers: the discriminator has (\d) layers that can be frozen, not 9")]
    [TestCase(0, 16, @"optimizer\.frozen_generator_layers: the generator has (\d) layers that can be frozen, not 16")]
    public void More_layers_than_there_are_are_refused(int discriminator, int generator, string message)
    {
        var recipe = Of(discriminator);
        recipe = recipe with { Optimizer = recipe.Optimizer with { FrozenGeneratorLayers = generator } };
        Assert.That(
            () => new Trainee(TinyRecipe.Shapes(recipe).Shape, recipe, CPU),
            Throws.TypeOf<InputException>().With.Message.Match($@"^recipe: {message}; allowed: 0 to \1\.$"));
    }

    [Test]
    public void Layers_that_would_be_frozen_fresh_are_refused([Values] bool areTheGenerators)
    {
        using var temporary = new TemporaryFolder();
        var run = RunFolder.Create(temporary["run"]);
        TrainingRun.Start(run, Of(0), TinyRecipe.Shapes(Of(0)), [], CancellationToken.None);
        var networks = Of(0).Networks;
        var recipe = areTheGenerators
            ? OfGenerator(Frozen) with { Networks = networks with { GeneratorChannels = 64 }, InitFrom = run.Path }
            : Of(Frozen) with { Networks = networks with { DiscriminatorChannels = 64 }, InitFrom = run.Path };

        Assert.That(
            () => InitialWeights.Preview(recipe, TinyRecipe.Shapes(recipe)),
            Throws.TypeOf<InputException>().With.Message.Match($@"^\S+: its weights do not fit the layers that optimizer\.{(areTheGenerators ? "frozen_generator_layers" : "frozen_layers")} keeps[^\n]+$"));
    }

    private static Recipe Of(int frozen)
    {
        var recipe = TinyRecipe.Smallest(Steps);
        return recipe with { Optimizer = recipe.Optimizer with { FrozenLayers = frozen } };
    }

    private static Recipe OfGenerator(int frozen)
    {
        var recipe = TinyRecipe.Smallest(Steps);
        return recipe with { Optimizer = recipe.Optimizer with { FrozenGeneratorLayers = frozen } };
    }

    private static Dictionary<string, float[]> Values(nn.Module network) => network.state_dict()
        .Where(tensor => tensor.Value.dtype == ScalarType.Float32)
        .ToDictionary(tensor => tensor.Key, tensor => tensor.Value.detach().data<float>().ToArray());
}
