namespace GanAssets.Tests.Runtime;

public class AllocationTests
{
    [Test]
    public void Generating_allocates_nothing_after_the_first_sprite()
    {
        using var generator = new TinyModel().Load();
        var rgba = new byte[generator.BytesPerSprite * 4];
        var request = new SpriteRequest(1).With("hat", "cap");
        var indexed = new SpriteRequest(1).With(1, 2);
        var batch = Enumerable.Range(0, 4).Select(i => request.WithSeed((ulong)i)).ToArray();
        var latent = new float[8];
        int[] attributes = [0, 1];

        void Round(ulong seed)
        {
            generator.Generate(request.WithSeed(seed), rgba);
            generator.Generate(indexed.WithSeed(seed).WithMutation(0.3f, seed).WithBlend(seed, 0.4f), rgba);
            generator.GenerateBatch(batch, rgba);
            Latent.Fill(seed, latent);
            Latent.Mutate(latent, 0.2f, seed);
            generator.Generate(latent, attributes, rgba);
        }

        Round(0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (ulong seed = 1; seed <= 500; seed++)
        {
            Round(seed);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }
}
