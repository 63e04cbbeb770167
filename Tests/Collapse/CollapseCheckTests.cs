using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Intervals;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Collapse;

public class CollapseCheckTests
{
    private static readonly PlantedWorld _world = new(seed: 5);

    [Test]
    public void Report_holds_every_measure_attribute_and_value()
    {
        var report = CollapseCheck.Run(Input());
        Assert.That(report.Measures.Keys, Is.EqualTo(new[]
        {
            "attribute_accuracy", "precision", "recall", "density", "coverage", "frechet", "kid",
            "distinct_share", "copies", "birthday_support", "vendi_score", "ndb", "jsd",
        }));
        var measured = report.Measures.Where(measure => measure.Value.IsMeasured()).Select(measure => measure.Key);
        Assert.That(measured, Is.EquivalentTo(report.Measures.Keys.Except(["frechet"])), "the set is too small for a Fréchet distance");
        Assert.That(report.Attributes.Keys, Is.EqualTo(new[] { "colour", "shape" }));
        Assert.That(report.Attributes["colour"].Values.Keys, Is.EqualTo(new[] { "red", "green", "blue", "black" }));
        Assert.That(report.Attributes["colour"].Values.Values.Sum(value => value.Count), Is.EqualTo(300));
    }

    [Test]
    public void Held_out_sprites_as_fakes_give_the_real_figures()
    {
        var input = Input();
        var report = CollapseCheck.Run(input with { Fakes = input.HeldOut });
        Assert.That(report.Measures.Values, Has.All.Matches<Figure>(figure => figure.Value.Equals(figure.Real)));
    }

    [Test]
    public void More_fakes_than_held_out_sprites_do_not_shift_the_figures()
    {
        // With a Fréchet distance from however few sprites. Were all 1,500 fakes counted, coverage would be 1 and the Fréchet distance half of its floor.
        var measures = Enumerable.Range(1, 6).Select(seed =>
        {
            var input = Input(seed: seed);
            return CollapseCheck.Run(input with { Fakes = Input(heldOut: 1500, seed).Fakes }, new CheckOptions { FewestFrechetSprites = 300 }).Measures;
        }).ToList();
        Assert.That(measures.Average(each => each["coverage"].Value), Is.EqualTo(measures.Average(each => each["coverage"].Real)).Within(0.015));
        Assert.That(measures.Sum(each => each["frechet"].Value) / measures.Sum(each => each["frechet"].Real), Is.EqualTo(1).Within(0.25));
    }

    [Test]
    public void Copies_of_a_few_sprites_are_found_where_others_judge()
    {
        var input = Input();
        var learned = Input(seed: 9).Training.First(40);
        var copies = input with
        {
            Learned = learned,
            Fakes = input.Fakes with { Features = learned.Subset([.. Enumerable.Range(0, 300).Select(i => i % 40)]) },
        };

        var report = CollapseCheck.Run(copies);

        Assert.That(report.Measures["copies"].Value, Is.EqualTo(1));
        Assert.That(report.Measures["copies"].Real, Is.LessThan(0.15), "about .05 by definition, of 40 sprites");
        Assert.That(report.Verdict, Is.Not.EqualTo(Verdict.Healthy));
        Assert.That(CollapseCheck.Run(copies with { Learned = null }).Measures["copies"].Value, Is.LessThan(0.5));
    }

    [Test]
    public void Same_input_gives_the_same_report()
    {
        var first = CheckReportJson.Write(CollapseCheck.Run(Input()));
        var second = CheckReportJson.Write(CollapseCheck.Run(Input()));
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void Kernel_distance_of_real_sprites_is_within_its_noise_and_nothing_is_a_multiple_of_it()
    {
        var figure = CollapseCheck.Run(Input()).Measures["kid"];
        Assert.That(new Interval(figure.RealLow!.Value, figure.RealHigh!.Value).Contains(0), Is.True);
        Assert.That(figure.Ratio(), Is.Null);
    }

    [Test]
    public void Too_few_sprites_are_no_number_and_not_healthy()
    {
        var report = CollapseCheck.Run(Input(heldOut: 20));
        Assert.That(report.Measures["coverage"].Value, Is.NaN);
        Assert.That(report.Measures["frechet"].Real, Is.NaN);
        Assert.That(report.Attributes["colour"].Values["blue"].Measures, Does.Not.ContainKey("coverage"));
        Assert.That(report.Verdict, Is.EqualTo(Verdict.AtRisk));
        Assert.That(report.Reasons, Has.Some.EqualTo("coverage could not be measured: too few training, held-out or generated sprites."));
    }

    [Test]
    public void Sprites_without_attributes_are_judged_by_the_other_measures()
    {
        var input = Input();
        var report = CollapseCheck.Run(new CheckInput
        {
            Schema = new AttributeSchema([]),
            Training = input.Training,
            TrainingLabels = [],
            HeldOut = new ProbedSprites(input.HeldOut.Features, [], []),
            Fakes = new ProbedSprites(input.Fakes.Features, [], []),
        });
        Assert.That(report.Measures, Does.Not.ContainKey("attribute_accuracy"));
        Assert.That(report.Verdict, Is.EqualTo(Verdict.Healthy));
    }

    [Test]
    public void Unknown_labels_belong_to_no_value()
    {
        var input = Input();
        var labels = input.Fakes.Labels.Select((label, i) => i % 4 == 0 ? -1 : label).ToArray();
        var report = CollapseCheck.Run(input with { Fakes = input.Fakes with { Labels = labels } });
        Assert.That(report.Attributes["colour"].Values.Values.Sum(value => value.Count), Is.EqualTo(150));
        Assert.That(report.Attributes["colour"].Accuracy, Is.GreaterThan(0.95));
    }

    [Test]
    public void Attribute_that_no_training_sprite_has_is_left_out()
    {
        var input = Input();
        var labels = input.TrainingLabels.Select((label, i) => i % 2 == 0 ? -1 : label).ToArray();
        var report = CollapseCheck.Run(input with { TrainingLabels = labels });
        Assert.That(report.Attributes.Keys, Is.EqualTo(new[] { "shape" }));
        Assert.That(report.Measures["attribute_accuracy"].Value, Is.EqualTo(report.Attributes["shape"].Accuracy));
    }

    [Test]
    public void Attribute_that_no_held_out_sprite_has_is_not_measured_and_leaves_the_mean_to_the_others()
    {
        var input = Input();
        var labels = input.HeldOut.Labels.Select((label, i) => i % 2 == 0 ? -1 : label).ToArray();
        var report = CollapseCheck.Run(input with { HeldOut = input.HeldOut with { Labels = labels } });
        Assert.That(report.Measures["attribute_accuracy"].Real, Is.EqualTo(report.Attributes["shape"].Real));
        Assert.That(report.Reasons, Has.Some.StartsWith("'colour': kappa could not be measured"));
        Assert.That(report.Verdict, Is.EqualTo(Verdict.AtRisk));
    }

    [Test]
    public void Sprites_of_which_no_value_is_known_have_no_accuracy()
    {
        var input = Input();
        int[] Unknown(int[] labels) => Array.ConvertAll(labels, _ => -1);
        var report = CollapseCheck.Run(input with
        {
            TrainingLabels = Unknown(input.TrainingLabels),
            HeldOut = input.HeldOut with { Labels = Unknown(input.HeldOut.Labels) },
            Fakes = input.Fakes with { Labels = Unknown(input.Fakes.Labels) },
        });
        Assert.That(report.Measures, Does.Not.ContainKey("attribute_accuracy"));
        Assert.That(report.Attributes, Is.Empty);
        Assert.That(report.Verdict, Is.EqualTo(Verdict.Healthy));
    }

    [Test]
    public void Arrays_that_do_not_belong_together_are_refused()
    {
        var input = Input();
        Assert.That(
            () => CollapseCheck.Run(input with { TrainingLabels = [1, 2, 3] }),
            Throws.ArgumentException.With.Message.EqualTo("TrainingLabels needs 500 × 2 indices, not 3."));
        Assert.That(() => CollapseCheck.Run(input with { Fakes = input.Fakes with { Predictions = [] } }), Throws.ArgumentException);
        Assert.That(() => CollapseCheck.Run(input with { Training = Synthetic.Gaussian(500, 3, seed: 1) }), Throws.ArgumentException);
    }

    private static CheckInput Input(int heldOut = 300, int seed = 1) =>
        _world.Input(seed, (colour, shape, random) => _world.Sprite(colour, shape, random), training: 500, heldOut: heldOut);
}
