using GanAssets.Tests.Data;
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

        var (recipe, data) = RecipeResolver.Resolve(folder["set"], new BudgetRecipe { Steps = 10 }, seed: 3);

        Assert.That(recipe.Data.PixelScale, Is.EqualTo(2));
        Assert.That((data.Training.Width, data.Shape.Width, data.Finish.Width, data.Finish.PixelScale), Is.EqualTo((8, 8, 8, 2)));
        Assert.That((recipe.Seed, recipe.Budget), Is.EqualTo((3, new BudgetRecipe { Steps = 10 })));
    }

    [Test]
    public void Without_a_budget_and_a_seed_the_defaults_are_written_down()
    {
        using var folder = new TemporaryFolder();
        SpriteSheets.SaveFolder(ColoredShapes.Draw(90, seed: 1), folder["set"]);

        var (recipe, _) = RecipeResolver.Resolve(folder["set"], new BudgetRecipe(), seed: null);

        Assert.That(recipe.Budget, Is.EqualTo(new BudgetRecipe { Minutes = 10 }));
        Assert.That(recipe.Seed, Is.EqualTo(new Recipe().Seed));
    }

    [Test]
    public void Folder_is_named_the_same_with_a_slash_at_its_end()
    {
        using var folder = new TemporaryFolder();
        SpriteSheets.SaveFolder(ColoredShapes.Draw(90, seed: 1), folder["set"]);

        var (recipe, data) = RecipeResolver.Resolve(folder["set"] + Path.DirectorySeparatorChar, new BudgetRecipe(), seed: null);

        Assert.That(recipe.Data.Folder, Is.EqualTo(folder["set"]));
        Assert.That(data.Source.Name, Is.EqualTo("set"));
    }

    [Test]
    public void Sprites_without_attributes_and_of_a_size_that_no_network_has_are_accepted()
    {
        using var folder = new TemporaryFolder();
        SpriteSheets.SaveFolder(Sprites.Draw(100, 9, 11, (sprite, x, y) => (uint)((sprite << 24) | (x << 16) | (y << 8) | 0xFF)), folder["set"]);

        var (_, data) = RecipeResolver.Resolve(folder["set"], new BudgetRecipe { Steps = 1 }, seed: null);

        Assert.That(data.Shape.ValueCounts, Is.Empty);
        Assert.That((data.Shape.Width, data.Shape.Height, data.Finish.Width, data.Finish.Height), Is.EqualTo((10, 12, 9, 11)));
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
