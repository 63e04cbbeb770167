using GanAssets.Tests.Runtime;
using GanAssets.Unity;

namespace GanAssets.Tests.Unity.Making;

internal sealed class LineageMakerTests
{
    private static readonly SpriteRequest Request = new SpriteRequest(7).With("hat", "cap").WithTruncation(0.6f);

    private SpriteGenerator _generator = null!;

    [SetUp]
    public void Load() => _generator = new TinyModel().Load();

    [TearDown]
    public void Release() => _generator.Dispose();

    [Test]
    public void The_first_mutation_is_that_of_the_request()
    {
        SpriteLineage sprite = Request;
        Assert.That(Make(sprite.Mutate(0.3f, 5)), Is.EqualTo(UnityModels.Make(_generator, Request.WithMutation(0.3f, 5))));
        Assert.That(sprite.Mutate(0.3f, 5).Further, Is.Empty);
    }

    [Test]
    public void A_further_mutation_of_strength_0_changes_nothing()
    {
        SpriteLineage sprite = Request;
        var first = sprite.Mutate(0.3f, 5);
        Assert.That(Make(first.Mutate(0, 9)), Is.EqualTo(Make(first)));
    }

    [Test]
    public void A_variation_of_a_variation_is_nearer_to_it_than_to_the_first_sprite()
    {
        SpriteLineage sprite = Request;
        var variation = sprite.Mutate(0.9f, 5);
        var near = Enumerable.Range(0, 20).Select(seed => Make(variation.Mutate(0.05f, (ulong)seed))).ToArray();
        Assert.That(near.Average(pixels => Distance(pixels, Make(variation))), Is.LessThan(near.Average(pixels => Distance(pixels, Make(sprite))) / 3));
        Assert.That(near, Is.Unique);
    }

    private byte[] Make(SpriteLineage sprite)
    {
        var rgba = new byte[_generator.BytesPerSprite];
        new LineageMaker().Make(_generator, sprite, rgba);
        return rgba;
    }

    private static double Distance(byte[] a, byte[] b) => Math.Sqrt(a.Zip(b, (x, y) => (double)(x - y) * (x - y)).Sum());
}
