using System.Text.Json.Nodes;
using GanAssets.Tests.Benchmarks;
using GanAssets.Tests.Training;
using GanAssets.Trainer.Networks.Points;
using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Tests.Remedies;

public class UnrolledTests
{
    private const int Steps = 3;
    private const double Rate = 0.05;

    private static readonly RelativisticPairingLoss Loss = new();

    private static readonly Recipe Recipe = TinyRecipe.Smallest(4) with
    {
        Optimizer = new OptimizerRecipe { BatchSize = 6, Beta1 = 0.5, DiscriminatorLearningRate = Rate, FinalFactor = 1 },
    };

    [Test]
    public void Generator_s_gradient_is_PyTorch_s_second_derivatives_included()
    {
        Peer.RequireTorch();
        using var scope = NewDisposeScope();
        using var trainee = Trained();
        var step = Step(trainee);

        var (loss, gradients) = Answer(trainee, step, Steps);
        var peer = Peer.Ask("unrolled.py", Document(trainee, step)).RootElement;

        var expected = peer.GetProperty("gradients").EnumerateArray().Select(value => value.GetDouble()).ToArray();
        Assert.That(loss, Is.EqualTo(peer.GetProperty("loss").GetDouble()).Within(1e-5));
        Assert.That(gradients, Is.EqualTo(expected).Within(1e-5));
        Assert.That(gradients.Max(Math.Abs), Is.GreaterThan(1e-2), "else the tolerance would say nothing");
    }

    [Test]
    public void Looking_ahead_changes_what_the_generator_learns_and_leaves_the_discriminator_as_it_is()
    {
        using var scope = NewDisposeScope();
        using var trainee = Trained();
        var step = Step(trainee);
        var before = Values(trainee.Discriminator);

        var (_, plain) = Answer(trainee, step, 0);
        var (_, ahead) = Answer(trainee, step, Steps);
        var (_, again) = Answer(trainee, step, 0);

        Assert.That(ahead.Zip(plain, (x, y) => Math.Abs(x - y)).Max(), Is.GreaterThan(1e-3));
        Assert.That(again, Is.EqualTo(plain));
        Assert.That(Values(trainee.Discriminator), Is.EqualTo(before));
    }

    // A few steps give Adam's averages something to hold.
    private static Trainee Trained()
    {
        var trainee = new Trainee(new PointShape(2, 3, 5, 2), Recipe, CPU);
        using var data = Points.Ring(32);
        new TrainingLoop(Recipe, data, trainee, Loss).Run([], CancellationToken.None);
        return trainee;
    }

    private static TrainingStep Step(Trainee trainee)
    {
        manual_seed(7);
        var (samples, latents, none) = (randn(6, 2), randn(6, 3), zeros(6, 0, dtype: int64));
        return new TrainingStep(4, trainee.Generator, trainee.Discriminator, [], samples, none)
        {
            Latents = latents,
            Fakes = trainee.Generator.forward(latents, none),
        };
    }

    private static (double Loss, float[] Gradients) Answer(Trainee trainee, TrainingStep step, int steps)
    {
        using var data = Points.Ring(32);
        using var remedy = new Unrolled(steps, Loss, Recipe.Optimizer);
        remedy.Join(trainee, data);
        trainee.GeneratorOptimizer.zero_grad();
        step.Fakes = trainee.Generator.forward(step.Latents, step.Attributes);
        Tensor loss;
        using (remedy.Foresee(step))
        {
            loss = Loss.ForGenerator(
                trainee.Discriminator.forward(step.Samples, step.Attributes), trainee.Discriminator.forward(step.Fakes, step.Attributes));
        }

        loss.backward();
        return (loss.ToDouble(), [.. trainee.Generator.parameters().SelectMany(parameter => parameter.grad!.data<float>().ToArray())]);
    }

    private static JsonObject Document(Trainee trainee, TrainingStep step)
    {
        var states = trainee.DiscriminatorOptimizer.state_dict().State.Cast<Adam.State>().ToArray();
        return new JsonObject
        {
            ["generator"] = Array(trainee.Generator.parameters()),
            ["discriminator"] = Array(trainee.Discriminator.parameters()),
            ["averages"] = Array(states.Select(state => state.exp_avg)),
            ["squares"] = Array(states.Select(state => state.exp_avg_sq)),
            ["inputs"] = Array([step.Latents, step.Samples]),
            ["beta1"] = Recipe.Optimizer.Beta1,
            ["beta2"] = Recipe.Optimizer.Beta2,
            ["rate"] = trainee.DiscriminatorOptimizer.ParamGroups.First().LearningRate,
            ["taken"] = states[0].step,
            ["steps"] = Steps,
        };
    }

    private static JsonArray Array(IEnumerable<Tensor> tensors) => [.. tensors.Select(tensor => new JsonObject
    {
        ["shape"] = new JsonArray([.. tensor.shape.Select(length => JsonValue.Create(length))]),
        ["data"] = new JsonArray([.. tensor.data<float>().ToArray().Select(value => JsonValue.Create(value))]),
    })];

    private static float[] Values(nn.Module network) => [.. network.parameters().SelectMany(parameter => parameter.data<float>().ToArray())];
}
