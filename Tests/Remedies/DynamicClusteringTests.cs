using GanAssets.Trainer.Data;
using GanAssets.Trainer.Networks.HiddenLabels;
using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Tests.Remedies;

public class DynamicClusteringTests
{
    private static readonly DynamicClusteringOptions Options = new() { Delta = 0.2, Share = 0.01, Blend = 0.1 };

    [Test]
    public void Run_from_a_collapsed_checkpoint_recovers_all_modes_which_it_does_not_without()
    {
        using var temporary = new TemporaryFolder();
        set_num_threads(1);
        var schooling = Ring.Recipe(1200) with { Seed = 2 };
        using (var collapsed = new Trainee(Ring.Shape, schooling, CPU))
        {
            using var some = Ring.Data(0, 1);
            new TrainingLoop(schooling, some, collapsed, new NonSaturatingLoss()).Run([], CancellationToken.None);
            Assert.That(Ring.Covered(collapsed), Is.EqualTo(new[] { 0, 1 }), "the generator knows two modes");
            Safetensors.Save(temporary["weights.safetensors"], Checkpoints.Weights(collapsed));
        }

        var (without, _, _) = GoOn(null);
        var (with, events, prior) = GoOn(new DynamicClustering(Options));

        // Of seeds 1 to 10, eight end with all modes and two lack one; without, none has all and the mean is 5.3.
        Assert.That(with, Has.Length.EqualTo(Ring.Modes));
        Assert.That(without, Has.Length.LessThan(Ring.Modes));
        Assert.That(events.SelectMany(e => e.NewLabels), Is.Not.Empty);
        Assert.That(prior.Count(share => share > 0.001), Is.GreaterThan(1), "the exported prior knows the new labels");

        (int[] Covered, List<RemedyEvent> Events, double[] Prior) GoOn(Remedy? remedy)
        {
            var recipe = Ring.Recipe(6000) with { Seed = 2 };
            var shape = remedy is null ? Ring.Shape : Ring.Shape with { HiddenLabels = new HiddenLabelOptions(30) { IsJudged = true } };
            using var trainee = new Trainee(shape, recipe, CPU) { Remedies = remedy is null ? [] : [remedy] };
            using var data = Ring.Data();
            remedy?.Join(trainee, data);
            InitialWeights.Open(temporary.Path).Fill(trainee, new AttributeSchema([]));
            var log = new EventLog();
            new TrainingLoop(recipe, data, trainee, new NonSaturatingLoss()).Run([log], CancellationToken.None);
            return (Ring.Covered(trainee), log.Events, trainee.Average.HiddenLabels?.Prior() ?? []);
        }
    }

    [Test]
    public void Signals_tell_of_the_looks_since_the_last_tick()
    {
        var recipe = Ring.Recipe(100) with { Seed = 2 };
        using var remedy = new DynamicClustering(Options with { Delta = 1, DetectInterval = 1 });
        var witness = new Witness(remedy);
        using var trainee = new Trainee(Ring.Shape with { HiddenLabels = new HiddenLabelOptions(4) { IsJudged = true } }, recipe, CPU) { Remedies = [remedy, witness] };
        using var data = Ring.Data();
        remedy.Join(trainee, data);
        var log = new EventLog();
        new TrainingLoop(recipe, data, trainee, new NonSaturatingLoss()).Run([log], CancellationToken.None);

        var divided = log.Events.First(e => e.NewLabels.Count > 0);
        Assert.That(witness.Seen.Skip(1).Select(look => look["collapsed_share"]), Is.All.InRange(0, 1));
        Assert.That(witness.Seen[(int)divided.Step - 1], Does.Not.ContainKey("collapsed_share.1"), "the look was before the division");
        Assert.That(witness.Seen[(int)divided.Step], Contains.Key("collapsed_share.1"));
        Assert.That(witness.Seen[(int)divided.Step]["labels"], Is.InRange(1, 4));
        Assert.That(remedy.Signals, Is.Empty, "the tick at the end has taken them");
    }

    private sealed class Witness(DynamicClustering remedy) : Remedy
    {
        public override string Name => "witness";

        public List<Dictionary<string, double>> Seen { get; } = [];

        public override void StepDone(TrainingStep current) => Seen.Add(remedy.Signals.ToDictionary());
    }

    private sealed class EventLog : ITrainingObserver
    {
        public List<RemedyEvent> Events { get; } = [];

        public void Ticked(Tick tick, Trainee trainee) => Events.AddRange(tick.Events ?? []);

        public void Ended(Trainee trainee)
        {
        }
    }
}
