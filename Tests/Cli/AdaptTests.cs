using System.Text.Json.Nodes;
using GanAssets.Tests.Data;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Sheets;

namespace GanAssets.Tests.Cli;

internal sealed class AdaptTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void WriteSprites()
    {
        _folder = new TemporaryFolder();
        ColorfulBlocks.Write(_folder["few"], 24);
    }

    [TearDown]
    public void Remove() => _folder.Dispose();

    [Test]
    public void Run_goes_on_with_other_sprites_by_the_preset_and_its_own_networks()
    {
        var run = ProgramRun.Of(_folder.Path, "adapt", SharedRun.Run, "few", "--out", "run", "--steps", "2", "--no-check").Succeeded();

        var (parent, recipe) = (RecipeJson.Read(Path.Combine(SharedRun.Run, "recipe.json")), RecipeJson.Read(_folder["run/recipe.json"]));
        Assert.That(run.Error, Does.Contain("Starting from").And.Contain("100 % of the weights"));
        Assert.That(recipe.Networks, Is.EqualTo(parent.Networks));
        Assert.That(recipe.Objective.Remedies, Is.EqualTo(parent.Objective.Remedies.Append("augmentation")));
        Assert.That((recipe.InitFrom, recipe.Optimizer.FrozenLayers), Is.EqualTo((SharedRun.Run, 2)));
        Assert.That(run.Error, Does.Contain("--judge-by"));
    }

    [Test]
    public void Attributes_that_the_sprites_lack_are_named()
    {
        File.Delete(Path.Combine(_folder["few"], "attributes.csv"));

        var run = ProgramRun.Of(_folder.Path, "adapt", SharedRun.Run, "few", "--steps", "1", "--no-check", "--out", "run").Succeeded();

        Assert.That(run.Error, Does.Contain("few says nothing of color, side;"));
    }

    [Test]
    public void Dry_run_shows_where_each_setting_comes_from_and_writes_nothing()
    {
        var before = Refusal.Listing(_folder.Path);

        var run = ProgramRun.Of(_folder.Path, "adapt", SharedRun.Run, "few", "--set", "frozen_layers=1", "--dry-run", "--json").Succeeded();

        Assert.That(JsonNode.Parse(run.Output)!["recipe"]!["optimizer"]!["frozen_layers"]!.GetValue<int>(), Is.EqualTo(1));
        Assert.That(Refusal.Listing(_folder.Path), Is.EqualTo(before));
    }

    [Test]
    public void Sprites_of_another_size_are_refused()
    {
        SpriteSheets.SaveFolder(Sprites.Draw(24, 16, 12, (i, x, y) => x == i % 16 || y == i % 12 ? 0xFF0000FFu : 0), _folder["small"]);

        Refusal.Assert(_folder.Path, ["adapt", SharedRun.Run, "small", "--steps", "2"], "small: the sprites are ", "pixels of art", "allowed: the size that it has learned");
    }

    [Test]
    public void What_is_no_run_is_refused() =>
        Refusal.Assert(_folder.Path, ["adapt", "few", "few", "--steps", "2"], "is no run folder");
}
