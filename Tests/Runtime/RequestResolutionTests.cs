namespace GanAssets.Tests.Runtime;

public class RequestResolutionTests
{
    private static readonly SpriteRequest Request = new(5);

    private SpriteGenerator _generator;

    [OneTimeSetUp]
    public void Load()
    {
        _generator = new TinyModel().Load();
    }

    [OneTimeTearDown]
    public void Dispose()
    {
        _generator.Dispose();
    }

    [Test]
    public void An_index_asks_for_what_its_name_asks_for()
    {
        var byName = Resolve(new SpriteRequest(3).With("hair", "red").With("hat", "cap"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Resolve(new SpriteRequest(3).With(1, 1).With(0, 1)), Is.EqualTo(byName));
            Assert.That(Resolve(new SpriteRequest(3).With("hair", "red").With(0, 1)), Is.EqualTo(byName));
            Assert.That(Resolve(new SpriteRequest(3).With("hair", "red").With(1, 1).With("hat", "cap")), Is.EqualTo(byName));
        }
    }

    [Test]
    public void A_mutation_moves_the_latent_and_keeps_what_the_seed_draws()
    {
        for (ulong seed = 0; seed < 20; seed++)
        {
            var (latent, attributes) = Resolve(Request.WithSeed(seed));
            Latent.Mutate(latent, 0.3f, 11);
            Assert.That(Resolve(Request.WithSeed(seed).WithMutation(0.3f, 11)), Is.EqualTo((latent, attributes)));
        }
    }

    [Test]
    public void A_blend_interpolates_the_latents_and_keeps_what_the_first_seed_draws([Values(0f, 0.25f, 0.5f, 1f)] float amount)
    {
        for (ulong towards = 0; towards < 20; towards++)
        {
            var (latent, attributes) = Resolve(Request);
            Latent.Interpolate(latent, Resolve(Request.WithSeed(towards)).Latent, amount, latent);
            Assert.That(Resolve(Request.WithBlend(towards, amount)), Is.EqualTo((latent, attributes)));
        }
    }

    [Test]
    public void A_blend_comes_before_the_mutation_and_the_truncation_last()
    {
        var (latent, attributes) = Resolve(Request);
        Latent.Interpolate(latent, Resolve(Request.WithSeed(8)).Latent, 0.5f, latent);
        Latent.Mutate(latent, 0.2f, 9);
        Assert.That(Resolve(Request.WithTruncation(0.5f).WithMutation(0.2f, 9).WithBlend(8, 0.5f)),
            Is.EqualTo((latent.Select(value => value * 0.5f).ToArray(), attributes)));
    }

    [Test]
    public void Fixed_attributes_make_the_same_sprite_and_stay_for_other_seeds()
    {
        for (ulong seed = 0; seed < 20; seed++)
        {
            var request = new SpriteRequest(seed, truncation: 0.9f).With("hat", "none").WithMutation(0.1f, 2);
            var fixedRequest = _generator.FixAttributes(request);
            using (Assert.EnterMultipleScope())
            {
                Assert.That(Resolve(fixedRequest), Is.EqualTo(Resolve(request)));
                Assert.That(fixedRequest.AttributeIndices.Keys, Is.EqualTo(new[] { 1 }));
                Assert.That(Resolve(fixedRequest.WithSeed(99)).Attributes, Is.EqualTo(Resolve(request).Attributes));
            }
        }
    }

    private (float[] Latent, int[] Attributes) Resolve(SpriteRequest request)
    {
        var latent = new float[_generator.Card.LatentLength];
        var attributes = new int[_generator.Card.Attributes.Count];
        _generator.Resolve(request, latent, attributes);
        return (latent, attributes);
    }
}
