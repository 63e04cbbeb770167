using System.Text.RegularExpressions;

namespace GanAssets.Tests.Cli;

/// <summary>Run folders that <c>check</c>, <c>export</c> and <c>train --resume</c> cannot use.</summary>
internal sealed class BadRunTests
{
    private TemporaryFolder _folder = null!;

    private static IEnumerable<string[]> Readers => [["check", "run", "--json"], ["export", "run"], ["report", "run"], ["train", "--resume", "run", "--steps", "99"]];

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveIt() => _folder.Dispose();

    [TestCaseSource(nameof(Readers))]
    public void Missing_folder_is_refused(params string[] words) =>
        Refusal.Assert(_folder.Path, words, "run: there is no such folder", "ganassets train --out DIR");

    [TestCaseSource(nameof(Readers))]
    public void Folder_that_is_no_run_is_refused(params string[] words)
    {
        Directory.CreateDirectory(_folder["run"]);

        Refusal.Assert(_folder.Path, words, "run: is no run folder (it has no recipe.json)", "ganassets train --out DIR");
    }

    [TestCaseSource(nameof(Readers))]
    public void Run_without_checkpoint_is_refused(params string[] words)
    {
        Directory.Delete(Path.Combine(SharedRun.CopyOf(SharedRun.Run, _folder), "checkpoints"), recursive: true);

        Refusal.Assert(_folder.Path, words, "run: has no checkpoint yet", "train again");
    }

    [TestCaseSource(nameof(Readers))]
    public void Run_whose_sprites_are_gone_is_refused(params string[] words)
    {
        UseSetOfOwn();
        Directory.Delete(_folder["set"], recursive: true);

        Refusal.Assert(_folder.Path, words, $"{_folder["set"]}: there is no such folder", "recipe.json");
    }

    [TestCaseSource(nameof(Readers))]
    public void Run_whose_sprites_have_changed_is_refused(params string[] words)
    {
        UseSetOfOwn();
        File.Copy(_folder["set/000.png"], _folder["set/001.png"], overwrite: true);

        Refusal.Assert(_folder.Path, words, $"{_folder["set"]}: the sprites or their attributes have changed", "train a new run");
    }

    [Test]
    public void Run_whose_attributes_have_changed_is_refused()
    {
        UseSetOfOwn();
        var table = _folder["set/attributes.csv"];
        File.WriteAllText(table, File.ReadAllText(table).Replace("red", "crimson", StringComparison.Ordinal));

        Refusal.Assert(_folder.Path, ["check", "run"], $"{_folder["set"]}: the sprites or their attributes have changed");
    }

    [TestCase("")]
    [TestCase("null", "holds null", "a recipe is an object")]
    [TestCase("{", "line 1")]
    [TestCase("{\n  \"speed\": 1\n}", "line 2", "no recipe has the setting speed", "the nearest is")]
    [TestCase("{\"seed\": \"one\"}", "line 1", "seed")]
    [TestCase("{\"data\": null}", "line 1", "data")]
    public void Damaged_recipe_is_refused(string recipe, params string[] parts)
    {
        Directory.CreateDirectory(_folder["run"]);
        File.WriteAllText(_folder["run/recipe.json"], recipe);

        Refusal.Assert(_folder.Path, ["check", "run"], ["run/recipe.json: ", .. parts]);
    }

    [TestCase("pixel_scale", "0", "data.pixel_scale is 0; allowed: a whole number from 1 to 16")]
    [TestCase("latent_length", "-5", "networks.latent_length is -5; allowed: a whole number from 1 to 4096")]
    [TestCase("batch_size", "0", "optimizer.batch_size is 0; allowed: a whole number from 2")]
    [TestCase("average_decay", "1.5", "optimizer.average_decay is 1.5; allowed: a number from 0 to 1")]
    [TestCase("steps", "0", "budget.steps is 0; allowed: a whole number from 1 to 1000000000, or null")]
    [TestCase("device", "\"tpu\"", "device is \"tpu\"; allowed: cpu or cuda")]
    [TestCase("threads", "0", "threads is 0; allowed: a whole number from 1")]
    public void Recipe_with_a_setting_out_of_range_is_refused(string setting, string value, string part)
    {
        SharedRun.CopyOf(SharedRun.Run, _folder);
        ChangeRecipe(setting, value);

        Refusal.Assert(_folder.Path, ["check", "run"], "run/recipe.json: ", part);
    }

    [Test]
    public void Recipe_that_lacks_a_setting_takes_its_default()
    {
        SharedRun.CopyOf(SharedRun.Run, _folder);
        var recipe = _folder["run/recipe.json"];
        File.WriteAllLines(recipe, File.ReadAllLines(recipe).Where(line => !line.Contains("latent_length") && !line.Contains("batch_size")));

        ProgramRun.Of(_folder.Path, "train", "--resume", "run", "--steps", "61", "--no-check").Succeeded();

        Assert.That(File.ReadAllText(recipe), Does.Contain("\"latent_length\": 64").And.Contain("\"batch_size\": 64"));
    }

    [Test]
    public void Recipe_without_an_end_is_refused()
    {
        SharedRun.CopyOf(SharedRun.Run, _folder);
        ChangeRecipe("steps", "null");

        Refusal.Assert(_folder.Path, ["train", "--resume", "run"], "run/recipe.json: its budget is empty", "--steps or --minutes");
    }

    [Test]
    public void Recipe_without_sprites_is_refused()
    {
        Directory.CreateDirectory(_folder["run"]);
        File.WriteAllText(_folder["run/recipe.json"], "{}");

        Refusal.Assert(_folder.Path, ["check", "run"], "recipe.json names no sprites", "data.folder");
    }

    [TestCase("adversarial", "\"hing\"", "objective.adversarial is \"hing\"; allowed: relativistic")]
    [TestCase("device", "\"cuda\"", "device is cuda, and this machine has none")]
    public void Recipe_that_cannot_be_trained_is_refused(string setting, string value, string part)
    {
        if (setting == "device" && TorchSharp.torch.cuda.is_available())
        {
            Assert.Ignore("This machine has a device of that kind.");
        }

        SharedRun.CopyOf(SharedRun.Run, _folder);
        ChangeRecipe(setting, value);

        Refusal.Assert(_folder.Path, ["train", "--resume", "run", "--steps", "99"], part);
    }

    [TestCase("check", "run")]
    [TestCase("train", "--resume", "run", "--steps", "99")]
    public void Checkpoint_of_other_networks_is_refused(params string[] words)
    {
        SharedRun.CopyOf(SharedRun.Run, _folder);
        ChangeRecipe("latent_length", "32");

        Refusal.Assert(_folder.Path, words, "checkpoints/000060/weights.safetensors: holds no tensor 'generator.", "other networks");
    }

    [TestCase("weights.safetensors", 0)]
    [TestCase("weights.safetensors", 4)]
    [TestCase("weights.safetensors", 100)]
    [TestCase("weights.safetensors", 100_000)]
    [TestCase("optimizers.safetensors", 100_000)]
    [TestCase("progress.json", 5)]
    [TestCase("progress.json", 0)]
    public void Checkpoint_that_breaks_off_is_refused(string file, int length)
    {
        var path = Path.Combine(SharedRun.CopyOf(SharedRun.Run, _folder), "checkpoints", "000060", file);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..length]);

        Refusal.Assert(_folder.Path, ["check", "run"], $"checkpoints/000060/{file}: ");
    }

    [TestCase("weights.safetensors")]
    [TestCase("optimizers.safetensors")]
    [TestCase("progress.json")]
    public void Checkpoint_that_lacks_a_file_is_refused(string file)
    {
        File.Delete(Path.Combine(SharedRun.CopyOf(SharedRun.Run, _folder), "checkpoints", "000060", file));

        Refusal.Assert(_folder.Path, ["check", "run"], $"checkpoints/000060/{file}: ");
    }

    private void UseSetOfOwn()
    {
        SharedRun.CopyOf(SharedRun.Run, _folder);
        SharedRun.CopyOf(SharedRun.Set, _folder, "set");
        ChangeRecipe("folder", $"\"{_folder["set"].Replace('\\', '/')}\"");
    }

    private void ChangeRecipe(string setting, string value)
    {
        var path = _folder["run/recipe.json"];
        var changed = new Regex($"(\"{setting}\": )[^,\\n]*").Replace(File.ReadAllText(path), "${1}" + value, 1);
        File.WriteAllText(path, changed);
    }
}
