using GanAssets.Tests.Training;
using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using GanAssets.Trainer.Watching;
using static TorchSharp.torch;

namespace GanAssets.Tests.Watching;

public class RemedyHookTests
{
    [Test]
    public void Remedy_is_told_what_the_watch_reports_before_the_observers_are()
    {
        using var temporary = new TemporaryFolder();
        var recipe = TinyRecipe.Smallest(100) with { Watch = new WatchRecipe { MostShare = 100, Sprites = 64 } };
        var data = TinyRecipe.Shapes(recipe);
        var folder = RunFolder.Create(temporary["run"]);
        var spy = new Spy();
        using var trainee = new Trainee(data.Shape, recipe, CPU) { Remedies = [spy] };
        using var tensors = new TrainingData(data.Training, CPU);
        using var watch = TrainingWatch.Open(folder, recipe, data, trainee, CPU, _ => { }, CancellationToken.None);

        new TrainingLoop(recipe, tensors, trainee, new RelativisticPairingLoss(), watch).Run([spy], CancellationToken.None);

        Assert.That(spy.Calls, Is.EqualTo(new[] { "watched at 50", "ticked at 50", "watched at 100", "ticked at 100" }));
        Assert.That(spy.Reports[1].Sprites, Is.EqualTo(64));
        Assert.That(spy.Reports[1].Auxiliary["spy"].Generator, Is.EqualTo(3));
        Assert.That(spy.Reports[1].Auxiliary["spy"].Discriminator, Is.Null);
    }

    private sealed class Spy : Remedy, ITrainingObserver
    {
        public override string Name => "spy";

        public List<string> Calls { get; } = [];

        public List<WatchReport> Reports { get; } = [];

        public override Tensor? GeneratorTerm(TrainingStep current) => zeros(1).sum() + 3f;

        public override void Watched(WatchReport report, Trainee trainee)
        {
            Calls.Add($"watched at {trainee.Step}");
            Reports.Add(report);
        }

        public void Ticked(Tick tick, Trainee trainee) => Calls.Add($"ticked at {tick.Step}");

        public void Ended(Trainee trainee)
        {
        }
    }
}
