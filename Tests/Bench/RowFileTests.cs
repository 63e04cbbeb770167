using GanAssets.Tests.Bench.Checks;
using GanAssets.Trainer;
using GanAssets.Trainer.Bench;
using GanAssets.Trainer.Bench.Checks;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Tests.Bench;

internal sealed class RowFileTests
{
    private TemporaryFolder _folder = null!;

    private string Path => _folder["rows.jsonl"];

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveIt() => _folder.Dispose();

    [Test]
    public void Rows_are_there_again_with_all_figures()
    {
        var row = Rows.Of("heroes", "constant", 3, Verdict.Collapsed);
        Write(row, Rows.Of("heroes", "real", 3, Verdict.Healthy));

        using var file = Open();
        Assert.That(file.Rows, Has.Count.EqualTo(2));
        Assert.That(file.Has(row.Key), Is.True);
        Assert.That(file.Has(row.Key with { Seed = 4 }), Is.False);
        var again = file.Rows.First();
        Assert.That(again.Report.Verdict, Is.EqualTo(Verdict.Collapsed));
        Assert.That(again.Report.Measures["coverage"], Is.EqualTo(new Figure(0.4, 0.96, 0.3, 0.45)));
        Assert.That(again.Report.Measures["frechet"].IsMeasured(), Is.False);
        Assert.That(again.Report.Findings, Is.EqualTo(row.Report.Findings));
        Assert.That(again.Sizes, Is.EqualTo(row.Sizes));
    }

    [Test]
    public void Line_cut_short_is_dropped_and_the_next_row_stands_in_a_line_of_its_own()
    {
        Write(Rows.Of("heroes", "constant", 1, Verdict.Collapsed), Rows.Of("heroes", "constant", 2, Verdict.Collapsed));
        var whole = File.ReadAllText(Path);
        File.WriteAllText(Path, whole[..^40]);

        Write(Rows.Of("heroes", "constant", 2, Verdict.Collapsed));

        Assert.That(File.ReadAllText(Path), Is.EqualTo(whole));
    }

    [Test]
    public void Line_that_is_no_row_is_named()
    {
        Write(Rows.Of("heroes", "constant", 1, Verdict.Collapsed));
        File.AppendAllText(Path, "{\"set\":1}\n");
        Assert.That(Open, Throws.TypeOf<InputException>().With.Message.Contains("line 2 is not a row"));
    }

    [Test]
    public void Two_benches_cannot_write_the_same_rows()
    {
        using var first = Open();
        Assert.That(Open, Throws.TypeOf<InputException>().With.Message.Contains("another bench"));
    }

    private RowFile<CheckRowKey, CheckRow> Open() => new(Path, BenchJsonContext.Default.CheckRow, row => row.Key);

    private void Write(params CheckRow[] rows)
    {
        using var file = Open();
        foreach (var row in rows)
            file.Append(row);
    }
}
