using System.Text.Json;
using System.Text.Json.Nodes;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Tests.Cli;

internal sealed class DryRunTests
{
    [Test]
    public void Dry_run_says_what_would_be_done_and_why_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();

        var run = ProgramRun.Of(folder.Path, "train", SharedRun.Set, "--out", "run", "--dry-run", "--recipe", "fast", "--set", "seed=3").Succeeded();

        Assert.That(run.Output, Does.Contain("8×8 pixels, 3 colours, 2 attributes with 5 values"));
        Assert.That(run.Output, Does.Match(@"seed +3 +--set\n").And.Match(@"networks.generator_channels +64 +fast\n"));
        Assert.That(run.Output, Does.Match(@"optimizer.batch_size +64 +sprites: [^\n]+\n").And.Match(@"time +0:02:00 for about [\d,]+ steps"));
        Assert.That(run.Output, Does.Contain("memory").And.Contain("model").And.EndWith("Nothing was written.\n"));
        Assert.That(Directory.EnumerateFileSystemEntries(folder.Path), Is.Empty);
    }

    [Test]
    public void Json_of_a_dry_run_is_the_recipe_that_a_run_is_written_with_and_a_model_of_the_estimated_size_to_5_percent()
    {
        var run = ProgramRun.Of(SharedRun.Folder, "train", "set", "--steps", "60", "--dry-run", "--json").Succeeded();

        var document = JsonNode.Parse(run.Output)!;
        Assert.That(run.Error, Is.Empty);
        Assert.That(JsonNode.DeepEquals(document["recipe"], JsonNode.Parse(File.ReadAllText(Path.Combine(SharedRun.Run, "recipe.json")))));
        Assert.That(document["choices"]!.AsArray(), Has.Count.EqualTo(Trainer.Recipes.Settings.RecipeSettings.All.Count));
        Assert.That(document["estimate"]!["steps"]!.GetValue<long>(), Is.EqualTo(60));
        Assert.That(document["estimate"]!["seconds"]!.GetValueKind(), Is.EqualTo(JsonValueKind.Number));
        Assert.That(document["estimate"]!["model_bytes"]!.GetValue<double>(), Is.EqualTo(new FileInfo(SharedRun.Model).Length).Within(5).Percent);
    }

    [TestCase("--set", "optimizer.batchsize=3", "--set optimizer.batchsize=3: no recipe has the setting optimizer.batchsize; the nearest is optimizer.batch_size.")]
    [TestCase("--recipe", "huge", "huge: there is no such file, and no preset of that name")]
    [TestCase("--init-from", "nowhere", "nowhere: there is no such folder")]
    [TestCase("--init-from", "set", "is no run folder")]
    public void Recipe_that_cannot_be_resolved_is_refused_before_anything_is_written(string option, string value, string message) =>
        Refusal.Assert(SharedRun.Folder, ["train", "set", "--out", "new", option, value], message);

    [Test]
    public void Run_that_starts_from_another_says_how_much_it_took_over()
    {
        using var folder = new TemporaryFolder();

        var run = ProgramRun.Of(folder.Path, "train", SharedRun.Set, "--out", "run", "--steps", "1", "--no-check", "--init-from", SharedRun.Run).Succeeded();

        Assert.That(run.Error, Does.Match(@"Starting from \d+ of \d+ tensors \(100 % of the weights\) and 5 of 5 attribute values from "));
        Assert.That(RecipeJson.Read(folder["run/recipe.json"]).InitFrom, Is.EqualTo(SharedRun.Run));
    }
}
