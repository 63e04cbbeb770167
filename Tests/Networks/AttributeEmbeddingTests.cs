using GanAssets.Trainer.Networks;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks;

public class AttributeEmbeddingTests
{
    [Test]
    public void Every_value_of_every_attribute_has_a_row_of_its_own_in_order()
    {
        using var scope = NewDisposeScope();
        using var embedding = new AttributeEmbedding([2, 3, 4], [false, false, false], length: 2, deviation: 1);
        var table = embedding.parameters().Single().data<float>().ToArray();

        var vectors = embedding.forward(tensor(new long[] { 0, 0, 0, 1, 2, 3 }, [2, 3], dtype: int64));

        // The attributes' values begin at rows 0, 2 and 5.
        int[] rows = [0, 2, 5, 1, 4, 8];
        Assert.That(vectors.shape, Is.EqualTo(new long[] { 2, 3, 2 }));
        Assert.That(vectors.data<float>().ToArray(), Is.EqualTo(rows.SelectMany(row => table[(2 * row)..(2 * row + 2)])));
        Assert.That(table, Has.Length.EqualTo(18));
    }

    [Test]
    public void Unknown_has_a_row_where_an_attribute_may_be_unknown()
    {
        using var scope = NewDisposeScope();
        using var embedding = new AttributeEmbedding([2, 3, 4], [true, false, true], length: 1, deviation: 1);
        var table = embedding.parameters().Single().data<float>().ToArray();

        var vectors = embedding.forward(tensor(new long[] { -1, 0, -1, 1, 2, 3 }, [2, 3], dtype: int64));

        Assert.That(vectors.data<float>().ToArray(), Is.EqualTo(new[] { 0, 3, 6, 2, 5, 10 }.Select(row => table[row])));
        Assert.That(table, Has.Length.EqualTo(11));
    }

    [Test]
    public void Vectors_start_with_the_deviation_that_was_asked_for()
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        using var embedding = new AttributeEmbedding([500], [false], length: 20, deviation: 0.05);

        // Of 10,000 values the deviation is known to ±0.7 % (one standard error).
        Assert.That(embedding.parameters().Single().square().mean().ToDouble(), Is.EqualTo(0.0025).Within(4).Percent);
    }
}
