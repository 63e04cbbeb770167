using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Watching;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>
/// The training loop, all of it: draw a batch, move the discriminator, move the generator, move its average. Whatever
/// is optional enters through the <see cref="Remedy"/> hooks.
/// </summary>
/// <param name="recipe">The resolved recipe.</param>
/// <param name="data">The training split.</param>
/// <param name="trainee">The networks, fresh or restored.</param>
/// <param name="loss">The adversarial loss.</param>
/// <param name="watch">Looks at the generator at every tick; null for nobody.</param>
public sealed class TrainingLoop(
    Recipe recipe, ITrainingData data, Trainee trainee, IAdversarialLoss loss, TrainingWatch? watch = null)
{
    /// <summary>The steps from one tick to the next.</summary>
    public const int StepsPerTick = 50;

    private readonly IReadOnlyList<Remedy> _remedies = trainee.Remedies;
    private readonly OptimizerRecipe _options = recipe.Optimizer;
    private readonly int _moves = recipe.Objective.DiscriminatorSteps;
    private readonly BatchSampler _sampler = new(data.Count, WholeGroups(recipe.SamplesOfStep, trainee.Discriminator.Group), recipe.Seed);
    private readonly IReadOnlyList<IGradientPenalty> _penalties = GradientPenalties.Make(recipe.Objective.Penalties);
    private readonly PenaltySchedule _penaltySchedule = new(recipe.Objective);
    private readonly Budget _budget = new(recipe.Budget);
    private readonly StepSignals _signals = new(trainee);
    private readonly Parameter[] _discriminatorParameters = [.. trainee.DiscriminatorParameters];

    private double _realGradient;
    private double _fakeGradient;

    /// <summary>
    /// Trains until the budget is spent, a stop is asked for, which is heeded after the step in progress, or the watch or a remedy wants an end.
    /// If a remedy wants to go back instead, <see cref="Trainee.GoBack"/>, this returns and leaves that to the caller.
    /// </summary>
    /// <param name="observers">Told of every tick and of the end.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <exception cref="DivergedException">A loss or a weight is not finite, or the logits have no bounds any more; the observers are not told of the end.</exception>
    public void Run(IReadOnlyList<ITrainingObserver> observers, CancellationToken stop)
    {
        var clock = new StepClock(trainee.Seconds, trainee.Step);
        while (_budget.Spent(trainee.Step, trainee.Seconds) < 1 && !stop.IsCancellationRequested && watch?.Stop is null && trainee is { Stop: null, GoBack: null })
        {
            using (NewDisposeScope())
            {
                var learningRateFactor = LearningRateSchedule.Factor(_options, _budget.Spent(trainee.Step, trainee.Seconds)) * trainee.LearningRateScale;
                SetLearningRates(learningRateFactor);

                // Each step has a seed of its own: a resumed run draws what an uninterrupted one would have drawn.
                manual_seed((long)(StepSeed.Of(recipe.Seed, trainee.Step) >> 1));
                for (var round = 0; round < _moves - 1; round++)
                {
                    using var further = NewDisposeScope();
                    MoveDiscriminator(Draw(round));
                }

                var step = Draw(_moves - 1);
                var discriminatorLoss = MoveDiscriminator(step);
                _signals.Judged(step);
                var generatorLoss = MoveGenerator(step);
                trainee.Averaging.Update(trainee.Step);
                _remedies.ForEach(remedy => remedy.StepDone(step));
                _signals.Moved();

                trainee.Step++;
                trainee.Seconds = clock.Seconds;
                if (trainee.Step % StepsPerTick == 0)
                {
                    var tick = new Tick(
                        trainee.Step,
                        trainee.Seconds,
                        _budget.SecondsLeft(trainee.Step, trainee.Seconds),
                        clock.Pace(trainee.Step),
                        _budget.Spent(trainee.Step, trainee.Seconds),
                        learningRateFactor,
                        discriminatorLoss.ToDouble(),
                        generatorLoss.ToDouble(),
                        step.RealLogits.mean().ToDouble(),
                        step.FakeLogits.mean().ToDouble(),
                        _realGradient,
                        _fakeGradient)
                    {
                        WentBack = trainee.WentBack,
                    };
                    trainee.WentBack = null;
                    clock.Pause(() => Report(tick, step, observers));
                }
            }
        }

        if (trainee.GoBack is null)
        {
            observers.ForEach(observer => observer.Ended(trainee));
        }
    }

    private void Report(Tick tick, TrainingStep step, IReadOnlyList<ITrainingObserver> observers)
    {
        Divergence.RequireFinite(Checkpoints.Weights(trainee).Concat(Checkpoints.Kept(trainee)), tick.Step);
        Divergence.RequireBounded(step.RealLogits, step.FakeLogits, tick.Step);
        var signals = _signals.Take(step);
        Divergence.RequireMoves(signals.SkippedSteps, StepsPerTick, tick.Step);
        if (watch?.Report(tick, signals) is { } report)
        {
            tick = tick with { Watch = report };
            trainee.IsHealthy = report.Standing.Count == 0;
            _remedies.ForEach(remedy => remedy.Watched(report, trainee));
        }

        RemedyEvent[] events = [.. _remedies.SelectMany(remedy => remedy.TakeEvents())];
        tick = events.Length == 0 ? tick : tick with { Events = events };
        observers.ForEach(observer => observer.Ticked(tick, trainee));
    }

    private TrainingStep Draw(int round)
    {
        var place = (trainee.Step * _moves) + round;
        var indices = _remedies.Select(remedy => remedy.Choose(place, recipe.SamplesOfStep)).FirstOrDefault(chosen => chosen is not null)
            ?? _sampler.Indices(place);
        var (samples, attributes) = data.Take(indices);
        var step = new TrainingStep(trainee.Step, trainee.Generator, trainee.Discriminator, indices, samples, attributes)
        {
            Round = round,
            IsAnswered = round == _moves - 1,
            Spent = _budget.Spent(trainee.Step, trainee.Seconds),
            Latents = trainee.Generator.DrawLatents(indices.Length, samples.device),
        };
        step.Show = samples => Show(step, samples);
        _remedies.ForEach(remedy => remedy.BatchDrawn(step));

        // One set of fakes serves both networks: the generator answers the discriminator that has just seen them.
        using (step.IsAnswered ? null : no_grad())
        {
            step.Fakes = trainee.Generator.forward(step.Latents, step.Attributes);
        }

        (step.SeenFakes, step.SeenAttributes) = (step.Fakes.detach(), step.Attributes);
        _remedies.ForEach(remedy => remedy.FakesMade(step));
        return step;
    }

    private Tensor MoveDiscriminator(TrainingStep step)
    {
        var penalise = _penaltySchedule.Falls(step.Index, step.Round);
        var samples = cat([step.Samples, step.SeenFakes]).requires_grad_(penalise);
        var features = trainee.Discriminator.Features(Show(step, samples));
        var logits = trainee.Discriminator.Logits(features, cat([step.Attributes, step.SeenAttributes]));
        (step.RealFeatures, step.FakeFeatures) = Halves(features);
        (step.RealLogits, step.FakeLogits) = Halves(logits);

        var adversarial = loss.ForDiscriminator(step.RealLogits, step.FakeLogits);
        Divergence.RequireFinite(adversarial, "discriminator", step.Index);
        var total = Sum(adversarial, step.DiscriminatorTerms, remedy => remedy.DiscriminatorTerm(step));
        if (penalise)
        {
            var judged = new JudgedBatch(
                step.Samples, step.SeenFakes, samples, logits, other => trainee.Discriminator.forward(Show(step, other), step.Attributes));
            total += _penalties.Select(penalty => penalty.Measure(judged)).Aggregate((sum, penalty) => sum + penalty) * _penaltySchedule.Weight(step.Spent);
            if (judged.HasSquaredNorms)
            {
                (_realGradient, _fakeGradient) = (judged.RealSquaredNorms.mean().ToDouble(), judged.FakeSquaredNorms.mean().ToDouble());
            }
        }

        Move(trainee.DiscriminatorOptimizer, trainee.DiscriminatorGuard, total);
        return adversarial;
    }

    private Tensor MoveGenerator(TrainingStep step)
    {
        // The generator's loss needs gradients through the discriminator, not of it: that saves a third of the way back.
        SetRequiresGrad(_discriminatorParameters, false);
        var foreseen = _remedies.Select(remedy => remedy.Foresee(step)).OfType<IDisposable>().ToArray();
        using (foreseen.Length == 0 ? no_grad() : null)
        {
            step.RealLogits = loss.ComparesWithReal
                ? trainee.Discriminator.forward(Show(step, step.Samples), step.Attributes)
                : step.RealLogits.detach();
        }

        step.FakeFeatures = trainee.Discriminator.Features(Show(step, step.Fakes));
        step.FakeLogits = trainee.Discriminator.Logits(step.FakeFeatures, step.Attributes);
        var adversarial = loss.ForGenerator(step.RealLogits, step.FakeLogits);
        Divergence.RequireFinite(adversarial, "generator", step.Index);
        var total = Sum(adversarial, step.GeneratorTerms, remedy => remedy.GeneratorTerm(step));
        foreseen.ForEach(replacement => replacement.Dispose());
        Move(trainee.GeneratorOptimizer, trainee.GeneratorGuard, total);
        SetRequiresGrad(_discriminatorParameters, true);
        return adversarial;
    }

    private Tensor Show(TrainingStep step, Tensor samples) => _remedies.Aggregate(samples, (shown, remedy) => remedy.Show(step, shown));

    // Of a group that is judged together, no part may be real and another not.
    private static int WholeGroups(int samples, int group) => samples / group * group;

    private static (Tensor Real, Tensor Fake) Halves(Tensor both) =>
        (both.narrow(0, 0, both.shape[0] / 2), both.narrow(0, both.shape[0] / 2, both.shape[0] / 2));

    private void SetLearningRates(double factor)
    {
        foreach (var group in trainee.GeneratorOptimizer.ParamGroups)
        {
            group.LearningRate = _options.GeneratorLearningRate * factor;
        }

        foreach (var group in trainee.DiscriminatorOptimizer.ParamGroups)
        {
            group.LearningRate = _options.DiscriminatorLearningRate * factor;
        }
    }

    private Tensor Sum(Tensor loss, Dictionary<string, Tensor> terms, Func<Remedy, Tensor?> termOf)
    {
        foreach (var remedy in _remedies)
        {
            if (termOf(remedy) is { } term)
            {
                terms[remedy.Name] = term;
                loss += term;
            }
        }

        return loss;
    }

    private static void Move(optim.Optimizer optimizer, GradientGuard guard, Tensor loss)
    {
        guard.Forget();
        loss.backward();
        guard.Clip();
        optimizer.step();
    }

    private static void SetRequiresGrad(Parameter[] parameters, bool value)
    {
        foreach (var parameter in parameters)
        {
            parameter.requires_grad = value;
        }
    }
}
