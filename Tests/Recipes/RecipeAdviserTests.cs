using GanAssets.Tests.Data;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Tests.Recipes;

public class RecipeAdviserTests
{
    [Test]
    public void Portraits_of_16_by_16_keep_the_recipe_s_own_defaults()
    {
        var usual = RecipeLeaves.Of(RecipeJson.Write(new Recipe()));

        Assert.That(RecipeAdviser.Advise(Set(8000, 16, attributes: 8)).Where(advice => advice.Value != usual["$." + advice.Key]), Is.Empty);
    }

    [TestCase(16, "64")]
    [TestCase(32, "64")]
    [TestCase(48, "64")]
    [TestCase(64, "32")]
    [TestCase(72, "32")]
    [TestCase(80, "32")]
    [TestCase(96, "16")]
    [TestCase(128, "16")]
    public void Batches_shrink_as_sprites_grow(int side, string batch) =>
        Assert.That(Value(Set(120, side, attributes: 1), "optimizer.batch_size"), Is.EqualTo(batch));

    [TestCase(86, "32", "0.33")]
    [TestCase(40, "16", "0.33")]
    [TestCase(12, "8", "0.33")]
    [TestCase(96, "64", "0.32")]
    [TestCase(100, "64", "0.3")]
    [TestCase(120, "64", "0.25")]
    public void Small_sets_have_smaller_batches_and_hold_out_more(int count, string batch, string share)
    {
        var set = Set(count, 16, attributes: 1);

        Assert.That((Value(set, "optimizer.batch_size"), Value(set, "data.held_out")), Is.EqualTo((batch, share)));
    }

    [TestCase(0, "16")]
    [TestCase(1, "16")]
    [TestCase(16, "16")]
    [TestCase(20, "12")]
    [TestCase(60, "4")]
    [TestCase(200, "4")]
    public void Vectors_of_values_shrink_where_attributes_are_many(int attributes, string length) =>
        Assert.That(Value(Set(8, 8, attributes), "networks.embedding_length"), Is.EqualTo(length));

    [Test]
    public void Every_choice_is_explained_in_one_line()
    {
        foreach (var set in new[] { Set(8000, 16, 8), Set(20, 64, 0), Set(100, 128, 1), Set(2, 8, 30) })
        {
            Assert.That(RecipeAdviser.Advise(set).Select(advice => advice.Reason), Is.All.Not.Empty.And.All.Not.Contains("\n"));
        }
    }

    private static string Value(SpriteSet set, string key) => RecipeAdviser.Advise(set).Single(advice => advice.Key == key).Value;

    /// <summary>The same sprite of noise over and over: no blocks of one colour are in it.</summary>
    private static SpriteSet Set(int count, int side, int attributes)
    {
        var noise = new Random(1);
        var sprite = Sprites.Draw(1, side, side, (_, _, _) => (uint)noise.NextInt64(1L << 32) | 0xFF).Rgba;
        var schema = new AttributeSchema([.. Enumerable.Range(0, attributes).Select(i => new AttributeDefinition($"a{i}", ["x", "y"]))]);
        var rgba = new byte[count * sprite.Length];
        for (var i = 0; i < count; i++)
        {
            sprite.CopyTo(rgba, i * sprite.Length);
        }

        return new SpriteSet(side, side, rgba, schema, new int[count * attributes], [.. Enumerable.Range(0, count).Select(i => $"{i}")]);
    }
}
