using System.Diagnostics;
using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Training;

public class TrainingLoopTests
{
    [Test]
    public void Stop_is_heeded_after_the_step_in_progress_and_observers_are_told_of_the_end()
    {
        using var stop = new CancellationTokenSource();
        var spy = new Spy { BeforeStep = step => { if (step.Index == 6) { stop.Cancel(); } } };

        Train(TinyRecipe.Smallest(1000), [spy], spy, stop.Token);

        Assert.That(spy.StepsDone, Is.EqualTo(7));
        Assert.That(spy.EndedAt, Is.EqualTo(new long[] { 7 }));
    }

    [Test]
    public void Remedies_are_called_at_every_point_of_a_step_in_order_with_what_is_known_by_then()
    {
        var spy = new Spy();

        Train(TinyRecipe.Smallest(2), [spy], spy, CancellationToken.None);

        string[] step = ["drawn", "discriminator: 8 real, 8 fake", "generator: 8 real, 8 fake", "done"];
        Assert.That(spy.Calls, Is.EqualTo(step.Concat(step)));
    }

    [Test]
    public void Discriminator_that_moves_oftener_sees_another_batch_each_time_and_the_generator_answers_the_last()
    {
        var batches = new List<(long[] Indices, int Round, bool IsAnswered)>();
        var spy = new Spy { BeforeStep = step => batches.Add((step.Indices, step.Round, step.IsAnswered)) };

        Train(TinyRecipe.Smallest(1) with { Objective = new ObjectiveRecipe { DiscriminatorSteps = 3, Remedies = [] } }, [spy], spy, CancellationToken.None);

        string[] move = ["drawn", "discriminator: 8 real, 8 fake"];
        Assert.That(spy.Calls, Is.EqualTo(new[] { move, move, move, ["generator: 8 real, 8 fake", "done"] }.SelectMany(calls => calls)));
        Assert.That(batches.SelectMany(batch => batch.Indices), Is.Unique);
        Assert.That(batches.Select(batch => (batch.Round, batch.IsAnswered)), Is.EqualTo(new[] { (0, false), (1, false), (2, true) }));
    }

    [Test]
    public void Terms_of_remedies_move_the_networks()
    {
        var (without, with) = (new Spy(), new Spy { Term = logits => logits.sum() });

        Train(TinyRecipe.Smallest(2), [without], without, CancellationToken.None);
        Train(TinyRecipe.Smallest(2), [with], with, CancellationToken.None);

        Assert.That(with.Weights.Generator, Is.Not.EqualTo(without.Weights.Generator));
        Assert.That(with.Weights.Discriminator, Is.Not.EqualTo(without.Weights.Discriminator));
    }

    [Test]
    public void Same_seed_trains_the_same_networks_and_another_seed_others()
    {
        var (first, second, other) = (new Spy(), new Spy(), new Spy());

        Train(TinyRecipe.Smallest(5), [], first, CancellationToken.None);
        Train(TinyRecipe.Smallest(5), [], second, CancellationToken.None);
        Train(TinyRecipe.Smallest(5) with { Seed = 2 }, [], other, CancellationToken.None);

        Assert.That(second.Weights, Is.EqualTo(first.Weights).Using<(float[], float[])>(Same));
        Assert.That(other.Weights, Is.Not.EqualTo(first.Weights).Using<(float[], float[])>(Same));

        static bool Same((float[] Generator, float[] Discriminator) x, (float[] Generator, float[] Discriminator) y) =>
            x.Generator.AsSpan().SequenceEqual(y.Generator) && x.Discriminator.AsSpan().SequenceEqual(y.Discriminator);
    }

    [Test]
    public void Sprites_without_attributes_are_trained_on_too()
    {
        var recipe = TinyRecipe.Smallest(5);
        var spy = new Spy();

        Train(recipe, RemedyList.Make(recipe), spy, CancellationToken.None, TinyRecipe.UnlabelledShapes(recipe));

        Assert.That(spy.EndedAt, Is.EqualTo(new long[] { 5 }));
        Assert.That(spy.Weights.Generator, Is.All.Matches<float>(float.IsFinite));
    }

    [Test]
    public void Live_tensors_are_constant_from_step_to_step_and_memory_is_flat_over_1000_steps()
    {
        const long WarmUp = 200;
        var live = new List<(long Scoped, long Native)>();
        var (warm, last) = (0L, 0L);
        var spy = new Spy
        {
            BeforeStep = step =>
            {
                live.Add((DisposeScopeManager.Statistics.ThreadTotalLiveCount, Tensor.TotalCount));
                (warm, last) = (step.Index == WarmUp ? ResidentBytes() : warm, step.Index == WarmUp + 999 ? ResidentBytes() : last);
            },
        };

        // The count of tensors is the process's: what earlier tests left to the garbage collector goes first.
        for (var round = 0; round < 2; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        var recipe = TinyRecipe.Smallest(WarmUp + 1000);
        Train(recipe, [.. RemedyList.Make(recipe), spy], spy, CancellationToken.None);

        // Optimisers and gradients come into being in the first step.
        Assert.That(live.Skip(2).Select(count => count.Scoped), Is.All.EqualTo(live[1].Scoped));
        Assert.That(live.Skip(2).Select(count => count.Native), Is.All.EqualTo(live[1].Native));
        Assert.That(last - warm, Is.LessThan(30e6), "bytes that the process has grown by");
    }

    private static void Train(
        Recipe recipe, IReadOnlyList<Remedy> remedies, ITrainingObserver observer, CancellationToken stop, RunData? data = null)
    {
        data ??= TinyRecipe.Shapes(recipe);
        set_num_threads(recipe.Threads);
        using var trainee = new Trainee(data.Shape, recipe, CPU) { Remedies = remedies };
        using var tensors = new TrainingData(data.Training, CPU);
        new TrainingLoop(recipe, tensors, trainee, AdversarialLosses.Make(recipe.Objective.Adversarial)).Run([observer], stop);
    }

    private static long ResidentBytes()
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }

    /// <summary>A remedy and an observer that writes down what it is told.</summary>
    private sealed class Spy : Remedy, ITrainingObserver
    {
        public override string Name => "spy";

        public Action<TrainingStep> BeforeStep { get; init; } = _ => { };

        public Func<Tensor, Tensor?> Term { get; init; } = _ => null;

        public List<string> Calls { get; } = [];

        public List<long> EndedAt { get; } = [];

        public int StepsDone { get; private set; }

        public (float[] Generator, float[] Discriminator) Weights { get; private set; }

        public override void BatchDrawn(TrainingStep current)
        {
            Calls.Add("drawn");
            BeforeStep(current);
        }

        public override Tensor? DiscriminatorTerm(TrainingStep current)
        {
            Calls.Add($"discriminator: {current.RealLogits.shape[0]} real, {current.FakeLogits.shape[0]} fake");
            return Term(current.RealLogits);
        }

        public override Tensor? GeneratorTerm(TrainingStep current)
        {
            Calls.Add($"generator: {current.RealLogits.shape[0]} real, {current.FakeLogits.shape[0]} fake");
            return Term(current.FakeLogits);
        }

        public override void StepDone(TrainingStep current)
        {
            Calls.Add("done");
            StepsDone++;
        }

        public void Ticked(Tick tick, Trainee trainee)
        {
        }

        public void Ended(Trainee trainee)
        {
            EndedAt.Add(trainee.Step);
            Weights = (Values(trainee.Generator), Values(trainee.Discriminator));
        }

        private static float[] Values(nn.Module network) => [.. network.parameters().SelectMany(parameter => parameter.data<float>().ToArray())];
    }
}
