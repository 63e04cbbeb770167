using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Tests.Training;

public class DivergenceTests
{
    private static readonly Recipe Recipe = TinyRecipe.Smallest(steps: 100);

    [Test]
    public void Loss_that_is_not_a_number_ends_training_before_the_observers_are_told_of_an_end()
    {
        var data = TinyRecipe.Shapes(Recipe);
        using var trainee = new Trainee(data.Shape, Recipe, CPU);
        using var tensors = new TrainingData(data.Training, CPU);
        var observer = new Ends();

        Assert.That(
            () => new TrainingLoop(Recipe, tensors, trainee, new BreaksDown(atCall: 7)).Run([observer], CancellationToken.None),
            Throws.TypeOf<DivergedException>().With.Message.Contains("at step 6: the discriminator's loss is not a number"));
        Assert.That(observer.Count, Is.Zero);
    }

    [Test]
    public void Weight_that_is_not_a_number_is_never_saved()
    {
        using var temporary = new TemporaryFolder();
        var folder = RunFolder.Create(temporary["run"]);
        var checkpoints = new Checkpoints(folder);
        using var trainee = new Trainee(TinyRecipe.Shapes(Recipe).Shape, Recipe, CPU);
        checkpoints.Save(trainee);
        using (no_grad())
        {
            var weight = trainee.Generator.parameters().First();
            weight.mul_(float.NaN);
        }

        trainee.Step = 50;

        Assert.That(() => checkpoints.Save(trainee), Throws.TypeOf<DivergedException>().With.Message.Contains("generator."));
        Assert.That(Directory.EnumerateDirectories(folder.Checkpoints).Select(Path.GetFileName), Is.EqualTo(new[] { "000000" }));
    }

    private sealed class Ends : ITrainingObserver
    {
        public int Count { get; private set; }

        public void Ticked(Tick tick, Trainee trainee)
        {
        }

        public void Ended(Trainee trainee) => Count++;
    }

    private sealed class BreaksDown(int atCall) : IAdversarialLoss
    {
        private readonly RelativisticPairingLoss _loss = new();
        private int _calls;

        public bool ComparesWithReal => true;

        public Tensor ForDiscriminator(Tensor real, Tensor fake) =>
            ++_calls == atCall ? _loss.ForDiscriminator(real, fake) * float.NaN : _loss.ForDiscriminator(real, fake);

        public Tensor ForGenerator(Tensor real, Tensor fake) => _loss.ForGenerator(real, fake);
    }
}
