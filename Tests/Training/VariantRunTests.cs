using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Tests.Training;

/// <summary>Every objective and network option trains, and goes on from a checkpoint as if it had not been stopped.</summary>
public class VariantRunTests
{
    private const int Steps = 6;
    private const int StoppedAfter = 3;

    private static IEnumerable<TestCaseData> Variants()
    {
        foreach (var name in AdversarialLosses.Names)
        {
            yield return Of(name, recipe => recipe with { Objective = recipe.Objective with { Adversarial = name } });
        }

        yield return Of("WGAN-GP", recipe => recipe with
        {
            Objective = new ObjectiveRecipe
            {
                Adversarial = "wasserstein",
                Penalties = ["gradient"],
                PenaltyWeight = 10,
                PenaltyFinalWeight = 1,
                PenaltyInterval = 2,
                DiscriminatorSteps = 3,
                Remedies = [],
            },
        });
        yield return Remedied("packing");
        yield return Remedied("minibatch-stddev");
        yield return Remedied("packing", "minibatch-stddev", "matching-aware");
        yield return Remedied("auxiliary-classifier", "packing");
        yield return Of("every option", recipe => recipe with
        {
            Networks = recipe.Networks with { GeneratorNormalization = "none", DiscriminatorDropout = 0.2, SelfAttention = true, Conditioning = "both" },
        });
        yield return Of("WGAN-GP on packs", recipe => recipe with
        {
            Objective = new ObjectiveRecipe { Adversarial = "wasserstein", Penalties = ["gradient", "r1"], Remedies = ["packing"] },
            Remedy = new RemedyRecipe { PackingSamples = 3 },
        });
        yield return Of("no penalty", recipe => recipe with { Objective = recipe.Objective with { Penalties = [] } });
    }

    [TestCaseSource(nameof(Variants))]
    public void Run_that_was_stopped_and_resumed_is_bitwise_the_run_that_was_not(Recipe recipe)
    {
        var data = TinyRecipe.Shapes(recipe, count: 60);
        using var temporary = new TemporaryFolder();
        var checkpoints = new Checkpoints(RunFolder.Create(temporary["run"]));
        using var stop = new CancellationTokenSource();
        using var straight = new Trainee(data.Shape, recipe, CPU) { Remedies = RemedyList.Make(recipe) };
        using var first = new Trainee(data.Shape, recipe, CPU) { Remedies = [.. RemedyList.Make(recipe), new StopAfter(StoppedAfter, stop)] };
        using var second = new Trainee(data.Shape, recipe, CPU) { Remedies = RemedyList.Make(recipe) };

        Train(straight, recipe, data, CancellationToken.None);
        Train(first, recipe, data, stop.Token);
        Assert.That(first.Step, Is.EqualTo(StoppedAfter));
        checkpoints.Save(first);
        checkpoints.LoadNewest(second);
        Train(second, recipe, data, CancellationToken.None);

        var resumed = Checkpoints.Weights(second);
        foreach (var (name, tensor) in Checkpoints.Weights(straight).Where(weights => weights.Value.dtype == ScalarType.Float32))
        {
            var values = tensor.data<float>().ToArray();
            Assert.That(values, Is.All.Matches<float>(float.IsFinite), name);
            Assert.That(resumed[name].data<float>().ToArray().AsSpan().SequenceEqual(values), name);
        }
    }

    private static void Train(Trainee trainee, Recipe recipe, RunData data, CancellationToken stop)
    {
        set_num_threads(recipe.Threads);
        using var tensors = new TrainingData(data.PaddedTraining(), CPU);
        trainee.Remedies.ForEach(remedy => remedy.Join(trainee, tensors));
        new TrainingLoop(recipe, tensors, trainee, AdversarialLosses.Make(recipe.Objective.Adversarial)).Run([], stop);
    }

    private static TestCaseData Remedied(params string[] remedies) =>
        Of(string.Join(", ", remedies), recipe => recipe with { Objective = recipe.Objective with { Remedies = remedies } });

    private static TestCaseData Of(string name, Func<Recipe, Recipe> change) =>
        new TestCaseData(change(TinyRecipe.Smallest(Steps))).SetArgDisplayNames(name);

    private sealed class StopAfter(int steps, CancellationTokenSource stop) : Remedy
    {
        public override string Name => "stop";

        public override void StepDone(TrainingStep current)
        {
            if (current.Index == steps - 1)
            {
                stop.Cancel();
            }
        }
    }
}
