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
/// <param name="remedies">The countermeasures that take part.</param>
/// <param name="watch">Looks at the generator at every tick; null for nobody.</param>
public sealed class TrainingLoop(
    Recipe recipe, TrainingData data, Trainee trainee, IAdversarialLoss loss, IReadOnlyList<Remedy> remedies, TrainingWatch? watch = null)
{
    /// <summary>The steps from one tick to the next.</summary>
    public const int StepsPerTick = 50;

    private readonly OptimizerRecipe _options = recipe.Optimizer;
    private readonly BatchSampler _sampler = new(data.Count, recipe.Optimizer.BatchSize, recipe.Seed);
    private readonly Budget _budget = new(recipe.Budget);
    private readonly StepSignals _signals = new(trainee);
    private readonly Parameter[] _discriminatorParameters = [.. trainee.Discriminator.parameters()];

    private double _realGradient;
    private double _fakeGradient;

    /// <summary>
    /// Trains until the budget is spent, a stop is asked for, which is heeded after the step in progress, or the watch wants an end.
    /// </summary>
    /// <param name="observers">Told of every tick and of the end.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <exception cref="DivergedException">A loss or a weight is not finite; the observers are not told of the end.</exception>
    public void Run(IReadOnlyList<ITrainingObserver> observers, CancellationToken stop)
    {
        var clock = new StepClock(trainee.Seconds, trainee.Step);
        while (_budget.Spent(trainee.Step, trainee.Seconds) < 1 && !stop.IsCancellationRequested && watch?.Stop is null)
        {
            using (NewDisposeScope())
            {
                var learningRateFactor = LearningRateSchedule.Factor(_options, _budget.Spent(trainee.Step, trainee.Seconds));
                SetLearningRates(learningRateFactor);

                // Each step has a seed of its own: a resumed run draws what an uninterrupted one would have drawn.
                manual_seed((long)(StepSeed.Of(recipe.Seed, trainee.Step) >> 1));
                var (sprites, attributes) = data.Take(_sampler.Indices(trainee.Step));
                var step = new TrainingStep(trainee.Step, trainee.Discriminator, sprites, attributes);
                remedies.ForEach(remedy => remedy.BatchDrawn(step));

                // One set of fakes serves both networks: the generator answers the discriminator that has just seen them.
                var fakes = Generate(attributes);
                var discriminatorLoss = MoveDiscriminator(step, fakes);
                _signals.Judged(step);
                var generatorLoss = MoveGenerator(step, fakes);
                trainee.Averaging.Update(trainee.Step);
                remedies.ForEach(remedy => remedy.StepDone(step));
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
                        _fakeGradient);
                    clock.Pause(() => Report(tick, step, observers));
                }
            }
        }

        observers.ForEach(observer => observer.Ended(trainee));
    }

    private void Report(Tick tick, TrainingStep step, IReadOnlyList<ITrainingObserver> observers)
    {
        Divergence.RequireFinite(Checkpoints.Weights(trainee), tick.Step);
        var signals = _signals.Take(step);
        if (watch?.Report(tick, signals) is { } report)
        {
            tick = tick with { Watch = report };
            remedies.ForEach(remedy => remedy.Watched(report, trainee));
        }

        observers.ForEach(observer => observer.Ticked(tick, trainee));
    }

    private Tensor MoveDiscriminator(TrainingStep step, Tensor fakes)
    {
        var penalise = step.Index % recipe.Objective.PenaltyInterval == 0;
        var batch = step.Sprites.shape[0];
        var sprites = cat([step.Sprites, fakes.detach()]).requires_grad_(penalise);
        var features = trainee.Discriminator.Features(sprites);
        var logits = trainee.Discriminator.Logits(features, cat([step.Attributes, step.Attributes]));
        step.RealFeatures = features.narrow(0, 0, batch);
        step.RealLogits = logits.narrow(0, 0, batch);
        step.FakeLogits = logits.narrow(0, batch, batch);

        var adversarial = loss.ForDiscriminator(step.RealLogits, step.FakeLogits);
        Divergence.RequireFinite(adversarial, "discriminator", step.Index);
        var total = Sum(adversarial, step.DiscriminatorTerms, remedy => remedy.DiscriminatorTerm(step));
        if (penalise)
        {
            var norms = GradientPenalty.SquaredNorms(logits, sprites);
            var (real, fake) = (norms.narrow(0, 0, batch).mean(), norms.narrow(0, batch, batch).mean());
            total += (real + fake) * (recipe.Objective.PenaltyWeight / 2 * recipe.Objective.PenaltyInterval);
            (_realGradient, _fakeGradient) = (real.ToDouble(), fake.ToDouble());
        }

        Move(trainee.DiscriminatorOptimizer, trainee.DiscriminatorGuard, total);
        return adversarial;
    }

    private Tensor MoveGenerator(TrainingStep step, Tensor fakes)
    {
        // The generator's loss needs gradients through the discriminator, not of it: that saves a third of the way back.
        SetRequiresGrad(_discriminatorParameters, false);
        using (no_grad())
        {
            step.RealLogits = trainee.Discriminator.forward(step.Sprites, step.Attributes);
        }

        step.FakeLogits = trainee.Discriminator.forward(fakes, step.Attributes);
        var adversarial = loss.ForGenerator(step.RealLogits, step.FakeLogits);
        Divergence.RequireFinite(adversarial, "generator", step.Index);
        Move(trainee.GeneratorOptimizer, trainee.GeneratorGuard, Sum(adversarial, step.GeneratorTerms, remedy => remedy.GeneratorTerm(step)));
        SetRequiresGrad(_discriminatorParameters, true);
        return adversarial;
    }

    private Tensor Generate(Tensor attributes)
    {
        var latent = randn(attributes.shape[0], recipe.Networks.LatentLength, device: attributes.device);
        return trainee.Generator.forward(latent, attributes);
    }

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
        foreach (var remedy in remedies)
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
        optimizer.zero_grad();
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
