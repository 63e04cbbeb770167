using System.Text.Json;
using GanAssets.Tests.Data;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;
using static TorchSharp.torch;

namespace GanAssets.Tests.Training;

public class TrainingRunTests
{
    private static ShapesRun Run => ShapesRun.Instance;

    [Test]
    public void Generator_learns_to_obey_the_attributes_and_to_vary_the_rest()
    {
        using var probe = ProbeTrainer.Train(Run.Data.Training, seed: 1, _ => { }, CancellationToken.None);
        using var trained = Run.Load();
        var like = ShapesRun.Unseen;
        var sprites = SpriteSampler.Sample(trained.Network, Run.Data.Finish, like, seed: 3, CPU);

        var seen = probe.Look(sprites);

        // By chance a third would be right; four seeds gave .97 to .99 for colours and .87 to .93 for shapes.
        Assert.That(Accuracy(seen, attribute: 0), Is.GreaterThan(0.8), "color");
        Assert.That(Accuracy(seen, attribute: 1), Is.GreaterThan(0.7), "shape");

        // 400 real sprites are about 215 different ones.
        Assert.That(Enumerable.Range(0, sprites.Count).Select(i => Convert.ToHexString(sprites.Pixels(i))).Distinct().Count(), Is.GreaterThan(150));
    }

    [Test]
    public void Log_has_a_line_for_every_50_steps()
    {
        var ticks = File.ReadAllLines(Run.Folder.Log).Select(line => JsonDocument.Parse(line).RootElement).ToArray();

        Assert.That(Figures("step"), Is.EqualTo(Enumerable.Range(1, 10).Select(i => 50 * i)));
        Assert.That(Figures("spent"), Is.EqualTo(Enumerable.Range(1, 10).Select(i => i / 10.0)).Within(1e-9));
        Assert.That(Figures("seconds"), Is.Ordered.Ascending);
        Assert.That(Figures("learning_rate_factor"), Is.Ordered.Descending);
        Assert.That(Figures("real_gradient").Concat(Figures("fake_gradient")).Concat(Figures("steps_per_second")), Is.All.Positive);
        string[] others = ["seconds_left", "discriminator_loss", "generator_loss", "real_logit", "fake_logit"];
        Assert.That(others.SelectMany(Figures), Is.All.Matches<double>(double.IsFinite));

        double[] Figures(string name) => [.. ticks.Select(tick => tick.GetProperty(name).GetDouble())];
    }

    [Test]
    public void Sample_grids_of_8_by_8_sprites_appear_on_the_way_and_at_the_end()
    {
        Assert.That(
            Directory.EnumerateFiles(Path.Combine(Run.Folder.Path, "samples")).Select(Path.GetFileName),
            Is.EquivalentTo(new[] { "000250.png", "000500.png" }));
        using var grid = Image.Load<Rgba32>(Run.Folder.Sample(500));
        Assert.That(Math.Min(grid.Width, grid.Height), Is.GreaterThanOrEqualTo(8 * ColoredShapes.Side));
    }

    [Test]
    public void Recipe_is_written_as_it_was_run() =>
        Assert.That(RecipeJson.Write(RecipeJson.Read(Run.Folder.Recipe)), Is.EqualTo(RecipeJson.Write(Run.Recipe)));

    [Test]
    public void Checkpoint_of_the_end_is_loaded() => Assert.That(
        Directory.EnumerateDirectories(Run.Folder.Checkpoints).Select(Path.GetFileName), Is.EqualTo(new[] { "000500" }));

    [Test]
    public void Check_keeps_its_probe_and_comes_to_the_same_result_with_it()
    {
        using var trained = Run.Load();
        var trainings = 0;
        File.Delete(Run.Folder.Probe);

        var first = RunCheck.Run(Run.Folder, Run.Recipe, Run.Data, trained, _ => trainings++, CancellationToken.None);
        var trainedOnce = trainings;
        var second = RunCheck.Run(Run.Folder, Run.Recipe, Run.Data, trained, _ => trainings++, CancellationToken.None);

        Assert.That(CheckReportJson.Write(second), Is.EqualTo(CheckReportJson.Write(first)));
        Assert.That(trainings, Is.EqualTo(trainedOnce).And.GreaterThan(0));
    }

    private static double Accuracy(ProbedSprites seen, int attribute) => Enumerable.Range(0, seen.Labels.Length / 2)
        .Average(i => seen.Predictions[(2 * i) + attribute] == seen.Labels[(2 * i) + attribute] ? 1.0 : 0.0);
}
