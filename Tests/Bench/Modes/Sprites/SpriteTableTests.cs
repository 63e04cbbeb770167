using GanAssets.Tests.Data;
using GanAssets.Trainer.Bench.Modes.Sprites;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Tests.Bench.Modes.Sprites;

internal sealed class SpriteTableTests
{
    private static readonly SpriteModeSet Shapes = new("shapes", "Coloured shapes", "shapes", ColoredShapes.Draw(40, seed: 1));

    [Test]
    public void Best_method_stands_first_under_the_ceiling_with_its_lead_over_the_default()
    {
        var table = Write(Row("default", 1, 0.5), Row("default", 2, 0.6), Row("packing", 1, 0.7), Row("packing", 2, 0.7));

        // Paired: .2 and .1.
        var lines = table.Split('\n').Where(line => line.StartsWith('|')).ToArray();
        Assert.That(lines[2], Does.StartWith("| *held-out real sprites* | | 0.800 ± 0.000 | ").And.Contain("| 20 ± 0 of 25 | 4 ± 0 of 5 |"));
        Assert.That(lines[3], Does.StartWith("| packing: ").And.Contain("| 2 | 0.700 ± 0.000 (88 %) |").And.Contain("| +0.150 ± 0.050 | 2 at-risk | 1,000 |"));
        Assert.That(lines[4], Does.StartWith("| default: the default recipe | 2 | 0.550 ± 0.050 (69 %) |").And.Contain("| 10 ± 0 (50 %) | 1 ± 0 (25 %) |  | 2 at-risk |"));
        Assert.That(table, Does.Contain("Best: **packing**, 0.700 ± 0.000, +0.150 ± 0.050 over the default."));
        Assert.That(lines.Select(line => line.Count(letter => letter == '|')), Is.All.EqualTo(14));
    }

    [Test]
    public void Budget_and_command_are_told()
    {
        var table = Write(Row("default", 1, 0.5));
        Assert.That(table, Does.Contain("30 training and 10 held-out sprites").And.Contain("All methods: 4 minutes of training a run"));
        Assert.That(table, Does.Contain("`ganassets bench modes --set shapes --method default,packing --seeds 1 --minutes 4`; measured by 0.1.0."));
        Assert.That(table, Does.Contain("Best: **default**, 0.500."));
    }

    private static string Write(params SpriteRow[] rows)
    {
        var methods = SpriteMethods.All.Where(method => method.Name is "default" or "packing").ToArray();
        return new SpriteTable(new SpriteBenchOptions([Shapes], methods, rows.Max(row => row.Seed), rows[0].Budget)).Write(rows);
    }

    private static SpriteRow Row(string method, int seed, double product)
    {
        var figures = new Dictionary<string, double> { ["coverage_accuracy"] = product, ["joint_modes"] = 10, ["tail_modes"] = 1 };
        var real = new Dictionary<string, double>
        {
            ["coverage_accuracy"] = 0.8, ["joint_modes"] = 20, ["joint_modes_asked"] = 25, ["tail_modes"] = 4, ["tail_modes_asked"] = 5,
        };
        return new SpriteRow("shapes", "", method, seed, new BudgetRecipe { Minutes = 4 }, [], figures, real, 1000, 240, "0.1.0") { Verdict = Verdict.AtRisk };
    }
}
