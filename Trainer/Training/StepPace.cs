using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>How long a step of training takes on this machine.</summary>
/// <param name="SecondsPerStep">The mean of plain steps and those with gradient penalties, weighted as they occur.</param>
/// <param name="TimedSteps">The steps that were timed.</param>
public sealed record StepPace(double SecondsPerStep, int TimedSteps)
{
    private const int PlainSteps = 3;
    private const int PenaltySteps = 2;
    private const double MostSeconds = 3;

    /// <summary>
    /// Trains fresh networks for a few steps, and forgets them. The first two steps are not counted: they warm up. Where images grow, that is
    /// done at every stage, and the stages weigh as much as they take of the run.
    /// </summary>
    /// <param name="recipe">The resolved recipe.</param>
    /// <param name="data">The run's sprites.</param>
    public static StepPace Measure(Recipe recipe, RunData data)
    {
        var device = recipe.Device == "cuda" ? CUDA : CPU;
        set_num_threads(recipe.Threads);
        using var trainee = new Trainee(data.Shape, recipe, device) { Remedies = RemedyList.Make(AtAnyStage(recipe)) };
        using var tensors = new TrainingData(data.PaddedTraining(), device);
        var loss = AdversarialLosses.Make(recipe.Objective.Adversarial);
        trainee.Remedies.ForEach(remedy => remedy.Join(trainee, tensors));
        if (trainee.Generator.Growth is not { } growth)
        {
            return Time(recipe, trainee, tensors, loss);
        }

        var shares = new Progressive(recipe.Remedy.ProgressiveShare, recipe.Remedy.ProgressiveFade).Shares(growth.Last);
        var stages = new StepPace[growth.Last];
        for (var doubling = 1; doubling <= growth.Last; doubling++)
        {
            growth.Reached = doubling;
            stages[doubling - 1] = Time(recipe, trainee, tensors, loss);
        }

        // The shares are of the steps where these are the limit, and else of the time.
        var mean = recipe.Budget.Steps is not null
            ? shares.Zip(stages, (share, stage) => share * stage.SecondsPerStep).Sum()
            : 1 / shares.Zip(stages, (share, stage) => share / stage.SecondsPerStep).Sum();
        return new StepPace(mean, stages.Sum(stage => stage.TimedSteps));
    }

    // Images never shrink: where a run hardly makes them grow, they stay at the stage that they are given.
    private static Recipe AtAnyStage(Recipe recipe) => recipe with { Remedy = recipe.Remedy with { ProgressiveShare = double.MaxValue } };

    private static StepPace Time(Recipe recipe, Trainee trainee, TrainingData tensors, IAdversarialLoss loss)
    {
        var (interval, schedule) = (recipe.Objective.PenaltyInterval, new PenaltySchedule(recipe.Objective));

        // A step's number decides how many penalties it takes; the multiples of the interval take the most.
        Take(0);
        Take(1);
        var start = trainee.Seconds;
        List<double> penalised = [], plain = [];
        for (var i = 1; i <= PlainSteps && (penalised.Count == 0 || trainee.Seconds - start < MostSeconds); i++)
        {
            if (i <= PenaltySteps)
            {
                penalised.Add(Take((long)i * interval));
            }

            if (interval > 1)
            {
                plain.Add(Take(((long)i * interval) + 1));
            }
        }

        // Time grows by the penalty: between the two kinds of steps lies the mean one.
        var (most, least) = (schedule.Count(interval), schedule.Count(interval + 1));
        var share = most == least ? 1 : (((double)recipe.Objective.DiscriminatorSteps / interval) - least) / (most - least);
        var mean = plain.Count == 0 ? penalised.Average() : plain.Average() + ((penalised.Average() - plain.Average()) * share);
        return new StepPace(mean, penalised.Count + plain.Count);

        double Take(long step)
        {
            var before = trainee.Seconds;
            trainee.Step = step;
            var once = recipe with { Budget = new BudgetRecipe { Steps = step + 1 } };
            new TrainingLoop(once, tensors, trainee, loss).Run([], CancellationToken.None);
            return trainee.Seconds - before;
        }
    }
}
