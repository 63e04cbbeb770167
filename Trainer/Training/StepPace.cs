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

    /// <summary>Trains fresh networks for a few steps, and forgets them. The first two steps are not counted: they warm up.</summary>
    /// <param name="recipe">The resolved recipe.</param>
    /// <param name="data">The run's sprites.</param>
    public static StepPace Measure(Recipe recipe, RunData data)
    {
        var device = recipe.Device == "cuda" ? CUDA : CPU;
        set_num_threads(recipe.Threads);
        using var trainee = new Trainee(data.Shape, recipe, device) { Remedies = RemedyList.Make(recipe) };
        using var tensors = new TrainingData(data.PaddedTraining(), device);
        var loss = AdversarialLosses.Make(recipe.Objective.Adversarial);
        trainee.Remedies.ForEach(remedy => remedy.Join(trainee, tensors));
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
