using GanAssets.Tests.Data;
using GanAssets.Trainer;
using GanAssets.Trainer.Bench;
using GanAssets.Trainer.Bench.Checks;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Bench.Checks;

internal sealed class ChecksBenchTests
{
    private TemporaryFolder _folder = null!;
    private TemporaryFolder _trained = null!;

    private string Probe => Directory.GetFiles(_trained["probes"]).Single();

    [OneTimeSetUp]
    public void TrainProbe()
    {
        _trained = new TemporaryFolder();
        using var subject = new CheckSubject(Set(ColoredShapes.Draw(600, seed: 1)), 1, new BenchFolder(_trained.Path), _ => { }, CancellationToken.None);
    }

    [OneTimeTearDown]
    public void RemoveProbe() => _trained.Dispose();

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        Directory.CreateDirectory(_folder["bench/probes"]);
        File.Copy(Probe, Path.Combine(_folder["bench/probes"], Path.GetFileName(Probe)));
    }

    [TearDown]
    public void RemoveIt() => _folder.Dispose();

    [Test]
    public void Bench_goes_on_where_it_was_stopped()
    {
        var (asked, stop) = (0, new CancellationTokenSource());
        var cases = new[] { Case("constant", () => asked++), Case("real", () => stop.Cancel()), Case("stuck-1", () => asked++) };
        Assert.That(() => Run(cases, stop.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(asked, Is.EqualTo(1));

        var rows = Run(cases, CancellationToken.None);

        Assert.That(asked, Is.EqualTo(2), "what was measured is not measured again");
        Assert.That(rows.Select(row => row.Case), Is.EqualTo(["constant", "real", "stuck-1"]));
        Assert.That(Directory.GetFiles(_folder["bench/probes"]), Has.Length.EqualTo(1), "the probe that is there is taken");
    }

    [Test]
    public void Real_sprites_pass_and_one_sprite_is_flagged()
    {
        var rows = Run([.. CheckCases.All.Where(known => known.Name is "constant" or "real")], CancellationToken.None);
        Assert.That(rows.Single(row => row.Case == "constant").Report.Verdict, Is.EqualTo(Verdict.Collapsed));
        Assert.That(rows.Single(row => row.Case == "real").Report.Measures["coverage"].Value, Is.GreaterThan(0.9));
        Assert.That(rows.Select(row => row.Sizes), Is.All.EqualTo(new CheckSizes(300, 150, 150)));
    }

    [Test]
    public void Split_parts_share_nothing_and_hold_out_what_a_run_holds_out()
    {
        var sprites = ColoredShapes.Draw(600, seed: 1);
        var (training, heldOut, pool) = Set(sprites).Split(seed: 7);
        Assert.That(training.Names.Concat(heldOut.Names).Concat(pool.Names), Is.EquivalentTo(sprites.Names));
        Assert.That(heldOut.Names, Is.EqualTo(DataSplit.Make(sprites, 7).HeldOut.Names));
    }

    [Test]
    public void Set_without_enough_labels_is_refused()
    {
        SpriteSetFolder.Write(ColoredShapes.Draw(40, seed: 1), Directory.CreateDirectory(_folder["few"]).FullName);
        Assert.That(() => CheckSet.Load(_folder["few"]), Throws.TypeOf<InputException>().With.Message.Contains("too few labelled sprites"));
    }

    private static CheckSet Set(SpriteSet sprites) => new("shapes", "shapes", sprites);

    private static CheckCase Case(string name, Action measured) => new(name, Expectation.Flagged, "", (_, stop) =>
    {
        measured();
        stop.ThrowIfCancellationRequested();
        return Rows.Of("", name, 0, Verdict.Collapsed).Report;
    });

    private IReadOnlyList<CheckRow> Run(IReadOnlyList<CheckCase> cases, CancellationToken stop) =>
        new ChecksBench(new ChecksBenchOptions([Set(ColoredShapes.Draw(600, seed: 1))], 1, cases, []), new BenchFolder(_folder["bench"]), (_, _) => { }).Run(stop);
}
