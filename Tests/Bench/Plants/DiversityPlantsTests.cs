using GanAssets.Trainer.Bench.Plants;
using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Bench.Plants;

internal sealed class DiversityPlantsTests
{
    [Test]
    public void Constant_generator_shows_one_sprite_with_its_own_attributes()
    {
        var source = PlantedShapes.Source(seed: 1);
        var fakes = DiversityPlants.Constant(source);

        Assert.That(fakes.Count, Is.EqualTo(source.Pool.Count));
        Assert.That(PlantedShapes.Labelled(fakes).Distinct().Count(), Is.EqualTo(1));
        Assert.That(PlantedShapes.Labelled(source.Pool), Has.Member(PlantedShapes.Labelled(fakes)[0]));
    }

    [Test]
    public void Stuck_value_has_exactly_so_many_sprites_and_all_others_are_as_they_were([Values(1, 3)] int sprites, [Range(1, 5)] int seed)
    {
        var source = PlantedShapes.Source(seed);
        var fakes = DiversityPlants.StuckValue(source, sprites);
        var (before, after) = (PlantedShapes.Labelled(source.Pool), PlantedShapes.Labelled(fakes));
        var (attribute, value) = source.DrawValue(source.Random());
        var stuck = source.RowsWith(attribute, value);

        Assert.That(stuck, Has.Length.AtLeast(PlantSource.FewestOfValue));
        Assert.That(stuck.Select(row => after[row].Split(' ')[0]).Distinct().Count(), Is.EqualTo(sprites));
        Assert.That(stuck.Select(row => fakes.LabelsOf(row)[attribute]), Is.All.EqualTo(value));
        Assert.That(Enumerable.Range(0, fakes.Count).Except(stuck).Where(row => after[row] != before[row]), Is.Empty);
    }

    [TestCase(0.95)]
    [TestCase(0.5)]
    public void Lost_modes_leave_their_share_of_the_combinations(double lost)
    {
        var source = PlantedShapes.Source(seed: 2);
        var modes = CombinationsOf(source.Pool).Count;
        var fakes = DiversityPlants.LostModes(source, lost);

        Assert.That(modes, Is.EqualTo(9));
        Assert.That(CombinationsOf(fakes), Has.Count.EqualTo(Math.Max(1, Math.Round(9 * (1 - lost)))));
        Assert.That(PlantedShapes.Labelled(fakes).Except(PlantedShapes.Labelled(source.Pool)), Is.Empty);
        Assert.That(fakes.Count, Is.EqualTo(source.Pool.Count));
    }

    [Test]
    public void Nothing_lost_is_the_pool_itself()
    {
        var source = PlantedShapes.Source(seed: 2);
        Assert.That(DiversityPlants.LostModes(source, 0).Rgba, Is.EqualTo(source.Pool.Rgba));
        Assert.That(DiversityPlants.LostPairs(source, 0).Rgba, Is.EqualTo(source.Pool.Rgba));
        Assert.That(DiversityPlants.LostInValue(source, 0).Rgba, Is.EqualTo(source.Pool.Rgba));
    }

    [Test]
    public void Loss_in_a_value_spares_all_others()
    {
        var source = PlantedShapes.Source(seed: 4);
        var fakes = DiversityPlants.LostInValue(source, 0.9);
        var (attribute, value) = source.DrawValue(source.Random());
        var rows = source.RowsWith(attribute, value);
        var (before, after) = (PlantedShapes.Labelled(source.Pool), PlantedShapes.Labelled(fakes));

        Assert.That(rows.Select(row => after[row]).Distinct().Count(), Is.AtMost(Math.Round(rows.Length * 0.1)));
        Assert.That(Enumerable.Range(0, fakes.Count).Except(rows).Where(row => after[row] != before[row]), Is.Empty);
    }

    [Test]
    public void Plants_of_a_seed_are_the_same_and_those_of_others_differ()
    {
        var first = DiversityPlants.LostModes(PlantedShapes.Source(seed: 1), 0.5);
        Assert.That(DiversityPlants.LostModes(PlantedShapes.Source(seed: 1), 0.5).Rgba, Is.EqualTo(first.Rgba));
        Assert.That(DiversityPlants.LostModes(PlantedShapes.Source(seed: 2), 0.5).Rgba, Is.Not.EqualTo(first.Rgba));
    }

    private static HashSet<string> CombinationsOf(SpriteSet sprites) =>
        [.. Enumerable.Range(0, sprites.Count).Select(row => string.Join(',', sprites.LabelsOf(row).ToArray()))];
}
