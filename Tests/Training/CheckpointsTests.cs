using GanAssets.Trainer;
using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Training;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Tests.Training;

public class CheckpointsTests
{
    [Test]
    public void Weights_averages_moments_steps_and_seconds_come_back_as_they_were()
    {
        using var folder = new TemporaryFolder();
        using var trained = Fresh(seed: 1);
        Train(trained, 3);
        new Checkpoints(new RunFolder(folder.Path)).Save(trained);
        using var restored = Fresh(seed: 2);

        new Checkpoints(new RunFolder(folder.Path)).LoadNewest(restored);

        Assert.That((restored.Step, restored.Seconds), Is.EqualTo((trained.Step, trained.Seconds)));
        Assert.That(restored.Generator.state_dict().Keys, Is.EqualTo(trained.Generator.state_dict().Keys));
        Assert.That(Values(restored), Is.EqualTo(Values(trained)));
        Assert.That(Moments(restored), Is.EqualTo(Moments(trained)));
        Assert.That(Moments(restored).Sum(MathF.Abs), Is.Positive);
        Assert.That(States(restored).Select(state => state.step), Is.All.EqualTo(3));
    }

    [Test]
    public void Newest_three_are_kept_and_the_newest_is_loaded_however_long_its_number()
    {
        using var folder = new TemporaryFolder();
        var run = new RunFolder(folder.Path);
        using var trainee = Fresh(seed: 1);
        foreach (var step in new long[] { 50, 999_950, 1_000_000, 1_000_050, 999_999 })
        {
            trainee.Step = step;
            new Checkpoints(run).Save(trainee);
        }

        Assert.That(
            Directory.EnumerateDirectories(run.Checkpoints).Select(Path.GetFileName),
            Is.EquivalentTo(new[] { "999999", "1000000", "1000050" }));
        new Checkpoints(run).LoadNewest(trainee);
        Assert.That(trainee.Step, Is.EqualTo(1_000_050));
    }

    [Test]
    public void Checkpoint_that_cannot_be_written_leaves_those_before_it_and_nothing_half_written()
    {
        using var folder = new TemporaryFolder();
        var run = new RunFolder(folder.Path);
        using var trainee = Fresh(seed: 1);
        new Checkpoints(run).Save(trainee);
        trainee.Step = 50;
        File.WriteAllText(run.Checkpoint(50) + ".tmp", "in the way");

        var fault = Assert.Throws<InputException>(() => new Checkpoints(run).Save(trainee));

        Assert.That(fault!.Message, Does.Match(@"^\S+000050: cannot be written \([^\n]+\); make room, [^\n]+--resume \S+$"));
        Assert.That(Directory.EnumerateDirectories(run.Checkpoints).Select(Path.GetFileName), Is.EqualTo(new[] { "000000" }));
        new Checkpoints(run).LoadNewest(trainee);
    }

    [Test]
    public void Checkpoint_of_the_same_step_is_replaced()
    {
        using var folder = new TemporaryFolder();
        var run = new RunFolder(folder.Path);
        using var trainee = Fresh(seed: 1);
        new Checkpoints(run).Save(trainee);
        trainee.Seconds = 12.5;
        new Checkpoints(run).Save(trainee);
        trainee.Seconds = 0;

        new Checkpoints(run).LoadNewest(trainee);

        Assert.That(trainee.Seconds, Is.EqualTo(12.5));
        Assert.That(Directory.EnumerateDirectories(run.Checkpoints).Select(Path.GetFileName), Is.EqualTo(new[] { "000000" }));
    }

    [Test]
    public void What_a_killed_process_left_of_a_checkpoint_does_no_harm()
    {
        using var folder = new TemporaryFolder();
        var run = new RunFolder(folder.Path);
        foreach (var step in new[] { 3, 9 })
        {
            Directory.CreateDirectory(run.Checkpoint(step) + ".tmp");
            File.WriteAllText(Path.Combine(run.Checkpoint(step) + ".tmp", "weights.safetensors"), "half");
        }

        using var trained = Fresh(seed: 1);
        Train(trained, 3);
        new Checkpoints(run).Save(trained);
        using var restored = Fresh(seed: 2);
        new Checkpoints(run).LoadNewest(restored);

        Assert.That(restored.Step, Is.EqualTo(3));
        Assert.That(Values(restored), Is.EqualTo(Values(trained)));
    }

    [Test]
    public void Run_without_a_checkpoint_is_refused_in_one_line()
    {
        using var folder = new TemporaryFolder();
        using var trainee = Fresh(seed: 1);

        Assert.That(
            () => new Checkpoints(new RunFolder(folder.Path)).LoadNewest(trainee),
            Throws.TypeOf<InputException>().With.Message.Match(@"^\S+: has no checkpoint yet, [^\n]+$"));
    }

    [TestCase("progress.json", "null")]
    [TestCase("progress.json", "{}")]
    [TestCase("progress.json", "{\"step\": 1")]
    [TestCase("weights.safetensors", "")]
    [TestCase("optimizers.safetensors", "")]
    public void Damaged_checkpoint_is_refused_in_one_line_that_names_the_file(string file, string content)
    {
        using var folder = new TemporaryFolder();
        var run = new RunFolder(folder.Path);
        using var trainee = Fresh(seed: 1);
        new Checkpoints(run).Save(trainee);
        File.WriteAllText(Path.Combine(run.Checkpoint(0), file), content);

        Assert.That(
            () => new Checkpoints(run).LoadNewest(trainee),
            Throws.TypeOf<InputException>().With.Message.Match($@"^\S*{file}: [^\n]+$"));
    }

    [Test]
    public void Checkpoint_of_other_networks_is_refused()
    {
        using var folder = new TemporaryFolder();
        var run = new RunFolder(folder.Path);
        using var small = Fresh(seed: 1);
        new Checkpoints(run).Save(small);
        var recipe = TinyRecipe.Of(1);
        using var large = new Trainee(TinyRecipe.Shapes(recipe).Shape, recipe, CPU);

        Assert.That(
            () => new Checkpoints(run).LoadNewest(large),
            Throws.TypeOf<InputException>().With.Message.Contains("it was written for other networks"));
    }

    private static Trainee Fresh(int seed)
    {
        var recipe = TinyRecipe.Smallest(1) with { Seed = seed };
        return new Trainee(TinyRecipe.Shapes(recipe).Shape, recipe, CPU);
    }

    private static void Train(Trainee trainee, long steps)
    {
        var recipe = TinyRecipe.Smallest(steps);
        using var data = new TrainingData(TinyRecipe.Shapes(recipe).Training, CPU);
        new TrainingLoop(recipe, data, trainee, new RelativisticPairingLoss()).Run([], CancellationToken.None);
    }

    private static float[] Values(Trainee trainee) =>
    [
        .. new nn.Module[] { trainee.Generator, trainee.Average, trainee.Discriminator }
            .SelectMany(network => network.state_dict().Values)
            .SelectMany(value => value.to_type(float32).data<float>().ToArray()),
    ];

    private static float[] Moments(Trainee trainee) =>
        [.. States(trainee).SelectMany(state => new[] { state.exp_avg, state.exp_avg_sq }).SelectMany(moment => moment.data<float>().ToArray())];

    private static IEnumerable<Adam.State> States(Trainee trainee) => new[] { trainee.GeneratorOptimizer, trainee.DiscriminatorOptimizer }
        .SelectMany(optimizer => optimizer.state_dict().State.Cast<Adam.State>());
}
