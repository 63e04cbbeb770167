using GanAssets.Tests.Data;
using GanAssets.Trainer;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Sheets;

namespace GanAssets.Tests.Recipes;

public class RecipeResolverTests
{
    [Test]
    public void Sprites_of_one_art_pixel_in_four_are_trained_at_their_art_s_size()
    {
        using var folder = new TemporaryFolder();
        SpriteSheets.SaveFolder(Doubled(ColoredShapes.Draw(90, seed: 1)), folder["set"]);

        var (recipe, data, _) = RecipeResolver.Resolve(new RecipeRequest(folder["set"]) { Budget = new BudgetRecipe { Steps = 10 }, Seed = 3 });

        Assert.That(recipe.Data.PixelScale, Is.EqualTo(2));
        Assert.That((data.Training.Width, data.Shape.Width, data.Finish.Width, data.Finish.PixelScale), Is.EqualTo((8, 8, 8, 2)));
        Assert.That((recipe.Seed, recipe.Budget), Is.EqualTo((3, new BudgetRecipe { Steps = 10 })));
    }

    [Test]
    public void Without_a_budget_and_a_seed_the_defaults_are_written_down()
    {
        using var folder = new TemporaryFolder();
        SpriteSheets.SaveFolder(ColoredShapes.Draw(90, seed: 1), folder["set"]);

        var (recipe, _, _) = RecipeResolver.Resolve(new RecipeRequest(folder["set"]));

        Assert.That(recipe.Budget, Is.EqualTo(new BudgetRecipe { Minutes = 10 }));
        Assert.That(recipe.Seed, Is.EqualTo(new Recipe().Seed));
    }

    [Test]
    public void Folder_is_named_the_same_with_a_slash_at_its_end()
    {
        using var folder = new TemporaryFolder();
        SpriteSheets.SaveFolder(ColoredShapes.Draw(90, seed: 1), folder["set"]);

        var (recipe, data, _) = RecipeResolver.Resolve(new RecipeRequest(folder["set"] + Path.DirectorySeparatorChar));

        Assert.That(recipe.Data.Folder, Is.EqualTo(folder["set"]));
        Assert.That(data.Source.Name, Is.EqualTo("set"));
    }

    [Test]
    public void Options_count_more_than_settings_settings_than_the_file_and_the_file_than_the_sprites()
    {
        using var folder = new TemporaryFolder();
        SpriteSheets.SaveFolder(ColoredShapes.Draw(100, seed: 1), folder["set"]);
        File.WriteAllText(folder["mine.json"], """{"seed": 2, "threads": 1, "optimizer": {"batch_size": 20, "beta1": 0.1}, "data": {"held_out": 0.5}, "budget": {"minutes": 3}}""");

        var (recipe, data, choices) = RecipeResolver.Resolve(new RecipeRequest(folder["set"])
        {
            Recipe = folder["mine.json"],
            Settings = ["seed=3", "optimizer.beta1=0.2", "optimizer.beta1=0.3"],
            Seed = 4,
            Budget = new BudgetRecipe { Steps = 9 },
        });

        Assert.That((recipe.Seed, recipe.Threads, recipe.Optimizer.BatchSize, recipe.Optimizer.Beta1), Is.EqualTo((4, 1, 20, 0.3)));
        Assert.That((recipe.Data.HeldOut, data.HeldOut.Count), Is.EqualTo((0.5, 50)));
        Assert.That(recipe.Budget, Is.EqualTo(new BudgetRecipe { Steps = 9 }), "steps alone take the file's minutes back");
        Assert.That(Origin("seed"), Is.EqualTo("--seed"));
        Assert.That(Origin("optimizer.beta1"), Is.EqualTo("--set"));
        Assert.That(Origin("optimizer.batch_size"), Is.EqualTo(folder["mine.json"]));
        Assert.That(Origin("networks.embedding_length"), Is.EqualTo("sprites"));
        Assert.That(Origin("networks.latent_length"), Is.EqualTo("default"));

        string Origin(string key) => choices.Single(choice => choice.Key == key).Origin;
    }

    [Test]
    public void Recipe_of_another_run_serves_for_other_sprites()
    {
        using var folder = new TemporaryFolder();
        SpriteSheets.SaveFolder(ColoredShapes.Draw(100, seed: 1), folder["one"]);
        SpriteSheets.SaveFolder(ColoredShapes.Draw(100, seed: 2), folder["other"]);
        var (one, _, _) = RecipeResolver.Resolve(new RecipeRequest(folder["one"]) { Seed = 9 });
        File.WriteAllText(folder["recipe.json"], RecipeJson.Write(one));

        var (other, _, _) = RecipeResolver.Resolve(new RecipeRequest(folder["other"]) { Recipe = folder["recipe.json"] });

        Assert.That((other.Data.Folder, other.Seed), Is.EqualTo((folder["other"], 9)));
        Assert.That(other.Data.Fingerprint, Is.Not.EqualTo(one.Data.Fingerprint));
    }

    [Test]
    public void Resolved_recipe_names_every_setting_once_with_the_value_that_it_has()
    {
        using var folder = new TemporaryFolder();
        SpriteSheets.SaveFolder(ColoredShapes.Draw(40, seed: 1), folder["set"]);

        var (recipe, _, choices) = RecipeResolver.Resolve(new RecipeRequest(folder["set"]));

        Assert.That(
            choices.Select(choice => ("$." + choice.Key, choice.Value)),
            Is.EqualTo(RecipeLeaves.Of(RecipeJson.Write(recipe)).Select(leaf => (leaf.Key, leaf.Value))));
    }

    [TestCase(40, "optimizer.batch_size=28", "optimizer.batch_size is 28, but there are 27 sprites to train on; allowed: 2 to 27.")]
    [TestCase(9, "seed=1", "has too few sprites: 7 are left to train on when those for the checks are taken; at least 8 are needed.")]
    [TestCase(40, "data.pixel_scale=3", "data.pixel_scale is 3, but the sprites do not consist of 3×3 blocks of one colour; allowed: 1.")]
    public void Recipe_that_does_not_fit_the_sprites_is_refused(int count, string setting, string message)
    {
        using var folder = new TemporaryFolder();
        SpriteSheets.SaveFolder(ColoredShapes.Draw(count, seed: 1), folder["set"]);

        Assert.That(
            () => RecipeResolver.Resolve(new RecipeRequest(folder["set"]) { Settings = [setting] }),
            Throws.TypeOf<InputException>().With.Message.EqualTo($"{folder["set"]}: {message}"));
    }

    [TestCase("seed", "'seed' is not of that form")]
    [TestCase("=5", "'=5' is not of that form")]
    [TestCase("sed=5", "no recipe has the setting sed; the nearest is seed.")]
    [TestCase("seed=five", "seed takes a whole number from 0 to 2147483647, not 'five'.")]
    [TestCase("budget=5", "no recipe has the setting budget; the nearest is ")]
    [TestCase("remedies=matching,magic", "objective.remedies takes a list of ")]
    [TestCase("remedies=matching", "not 'matching'; the nearest to 'matching' is 'matching-aware'.")]
    [TestCase("data.folder=x", "data.folder follows from SET and cannot be given.")]
    public void Malformed_setting_is_refused_before_the_sprites_are_looked_for(string setting, string message) => Assert.That(
        () => RecipeResolver.Resolve(new RecipeRequest("nowhere") { Settings = [setting] }),
        Throws.TypeOf<InputException>().With.Message.StartsWith("train: --set ").And.Message.Contains(message));

    [Test]
    public void Sprites_without_attributes_and_of_a_size_that_no_network_has_are_accepted()
    {
        using var folder = new TemporaryFolder();
        SpriteSheets.SaveFolder(Sprites.Draw(100, 9, 11, (sprite, x, y) => (uint)((sprite << 24) | (x << 16) | (y << 8) | 0xFF)), folder["set"]);

        var (_, data, _) = RecipeResolver.Resolve(new RecipeRequest(folder["set"]));

        Assert.That(data.Shape.ValueCounts, Is.Empty);
        Assert.That((data.Shape.Width, data.Shape.Height, data.Finish.Width, data.Finish.Height), Is.EqualTo((10, 12, 9, 11)));
    }

    [Test]
    public void Setting_may_be_given_by_the_last_part_of_its_key()
    {
        using var folder = new TemporaryFolder();
        SpriteSheets.SaveFolder(ColoredShapes.Draw(40, seed: 1), folder["set"]);

        var (recipe, _, choices) = RecipeResolver.Resolve(new RecipeRequest(folder["set"]) { Settings = ["remedies=", "steps=5", "classifier_weight=.5"] });

        Assert.That((recipe.Objective.Remedies.Count, recipe.Budget.Steps, recipe.Remedy.ClassifierWeight), Is.EqualTo((0, 5, .5)));
        Assert.That(choices.Single(choice => choice.Key == "objective.remedies").Origin, Is.EqualTo("--set"));
    }

    private static SpriteSet Doubled(SpriteSet set)
    {
        var side = 2 * set.Width;
        var rgba = new byte[4 * set.Rgba.Length];
        for (var i = 0; i < rgba.Length / 4; i++)
        {
            var (sprite, pixel) = Math.DivRem(i, side * side);
            set.Pixels(sprite).Slice(4 * ((pixel / side / 2 * set.Width) + (pixel % side / 2)), 4).CopyTo(rgba.AsSpan(4 * i));
        }

        return new SpriteSet(side, side, rgba, set.Schema, set.Labels, set.Names);
    }
}
