using GanAssets.Tests.Data;
using GanAssets.Tests.Training;
using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Networks.Points;
using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Tests.Remedies;

/// <summary>Every remedy, alone and with all the others, in the training loop.</summary>
public class RemedyRunTests
{
    private const int Steps = 12;
    private const int Interruption = 6;

    private static readonly string[] ForAnything =
        [ExperienceReplay.RecipeName, ModeSeeking.RecipeName, LatentNoise.RecipeName, Unrolled.RecipeName, LatentEncoder.RecipeName, AuxiliaryMonitor.RecipeName];

    private static IEnumerable<string[]> OnSprites() =>
        [.. ForAnything.Append(Augmentation.RecipeName).Select(name => new[] { name }), [MatchingAware.RecipeName, .. ForAnything, Augmentation.RecipeName]];

    private static IEnumerable<string[]> OnPoints() => [.. ForAnything.Select(name => new[] { name }), ForAnything];

    [TestCaseSource(nameof(OnSprites))]
    public void Sprites_are_trained_with_them_and_an_interrupted_run_goes_on_bitwise(params string[] remedies)
    {
        var recipe = With(remedies);
        var data = TinyRecipe.Shapes(recipe, count: 100);
        using var tensors = new TrainingData(data.Training, CPU);
        RequireSameAfterInterruption(recipe, data.Shape, tensors);
    }

    [TestCase(Progressive.RecipeName, NetworkOptions.Packing, NetworkOptions.BatchDeviation)]
    [TestCase(Progressive.RecipeName, DynamicClustering.RecipeName, ExperienceReplay.RecipeName, Unrolled.RecipeName, LatentEncoder.RecipeName, Augmentation.RecipeName)]
    public void Images_grow_beside_them_and_an_interrupted_run_goes_on_bitwise(params string[] remedies)
    {
        var recipe = With(remedies);
        recipe = recipe with { Networks = recipe.Networks with { SelfAttention = true }, Remedy = recipe.Remedy with { ProgressiveShare = 0.9 } };
        var data = RunData.From(ColoredShapes.Draw(60, seed: 1, scale: 4), recipe);
        using var tensors = new TrainingData(data.Training, CPU);
        RequireSameAfterInterruption(recipe, data.Shape, tensors);
    }

    [TestCaseSource(nameof(OnPoints))]
    public void Points_are_trained_with_them_and_an_interrupted_run_goes_on_bitwise(params string[] remedies)
    {
        using var data = Points.Ring(64);
        RequireSameAfterInterruption(With(remedies), new PointShape(2, 4, 16, 2), data);
    }

    private static Recipe With(string[] remedies)
    {
        var recipe = TinyRecipe.Smallest(Steps);
        return recipe with
        {
            Objective = recipe.Objective with { Remedies = remedies },

            // Quick to rise, so that sprites are moved.
            Remedy = new RemedyRecipe { ReplaySize = 2, UnrolledSteps = 2, AugmentationTarget = 0, AugmentationImages = 64 },
        };
    }

    private static void RequireSameAfterInterruption(Recipe recipe, INetworkShape shape, ITrainingData data)
    {
        using var temporary = new TemporaryFolder();
        var checkpoints = new Checkpoints(RunFolder.Create(temporary["run"]));
        using var straight = Make(recipe, shape, data, new Stop(Steps));
        Train(recipe, data, straight);

        using (var first = Make(recipe, shape, data, new Stop(Interruption)))
        {
            Train(recipe, data, first);
            checkpoints.Save(first);
        }

        using var second = Make(recipe, shape, data, new Stop(Steps));
        checkpoints.LoadNewest(second);
        Assert.That(second.Step, Is.EqualTo(Interruption));
        Train(recipe, data, second);

        Assert.That(Values(second), Is.EqualTo(Values(straight)));
        Assert.That(Values(straight), Is.All.Matches<double>(double.IsFinite));
        using var plain = Make(recipe with { Objective = recipe.Objective with { Remedies = [] } }, shape, data, new Stop(Steps));
        Train(recipe, data, plain);
        var changes = recipe.Objective.Remedies is not [AuxiliaryMonitor.RecipeName];
        Assert.That(Generator(plain).SequenceEqual(Generator(straight)), Is.EqualTo(!changes), "it changes what is learned");
    }

    private static Trainee Make(Recipe recipe, INetworkShape shape, ITrainingData data, Stop stop)
    {
        var trainee = new Trainee(shape, recipe, CPU) { Remedies = [.. RemedyList.Make(recipe), stop] };
        trainee.Remedies.ForEach(remedy => remedy.Join(trainee, data));
        return trainee;
    }

    private static void Train(Recipe recipe, ITrainingData data, Trainee trainee)
    {
        using var stop = new CancellationTokenSource();
        ((Stop)trainee.Remedies[^1]).Source = stop;
        new TrainingLoop(recipe, data, trainee, AdversarialLosses.Make(recipe.Objective.Adversarial)).Run([], stop.Token);
    }

    private static double[] Values(Trainee trainee) =>
    [
        .. Checkpoints.Weights(trainee).Concat(Checkpoints.Kept(trainee)).Select(pair => pair.Value.to_type(ScalarType.Float64)).SelectMany(tensor =>
        {
            using (tensor)
            {
                return tensor.data<double>().ToArray();
            }
        }),
    ];

    private static float[] Generator(Trainee trainee) => [.. trainee.Generator.parameters().SelectMany(parameter => parameter.data<float>().ToArray())];

    /// <summary>Ends training after a number of steps.</summary>
    private sealed class Stop(long steps) : Remedy
    {
        public override string Name => "stop";

        public CancellationTokenSource? Source { get; set; }

        public override void StepDone(TrainingStep current)
        {
            if (current.Index + 1 == steps)
            {
                Source!.Cancel();
            }
        }
    }
}
