using GanAssets.Tests.Runtime;
using GanAssets.Unity;

namespace GanAssets.Tests.Unity.Making;

internal sealed class SharedGeneratorTests
{
    [Test]
    public void Users_share_one_generator_which_goes_with_the_last_of_them()
    {
        var loads = 0;
        var shared = new SharedGenerator(() =>
        {
            Interlocked.Increment(ref loads);
            return new TinyModel().Load();
        });
        var first = shared.Acquire();
        var second = shared.Acquire();
        Eventually.True(() => first.IsReady && second.IsReady, "the model is loaded");
        var generator = first.Generator!;
        Assert.That(second.Generator, Is.SameAs(generator));

        first.Dispose();
        first.Dispose();
        Assert.That(shared.Leases, Is.EqualTo(1));
        Assert.That(first.Generator, Is.Null);
        Assert.That(() => UnityModels.Make(generator, new SpriteRequest(1)), Throws.Nothing);

        second.Dispose();
        Eventually.True(() => IsDisposed(generator), "the generator is disposed");

        using var third = shared.Acquire();
        Eventually.True(() => third.IsReady, "the model is loaded again");
        Assert.That(loads, Is.EqualTo(2));
    }

    [Test]
    public void Whoever_takes_a_share_does_not_wait_for_the_model()
    {
        using var gate = new ManualResetEventSlim();
        var shared = new SharedGenerator(() =>
        {
            gate.Wait();
            return new TinyModel().Load();
        });
        using var lease = shared.Acquire();
        Assert.That(lease.IsReady, Is.False);
        gate.Set();
        Eventually.True(() => lease.IsReady, "the model is loaded");
    }

    [Test]
    public void Leaving_while_the_model_loads_releases_it_afterwards()
    {
        using var gate = new ManualResetEventSlim();
        SpriteGenerator? generator = null;
        var shared = new SharedGenerator(() =>
        {
            gate.Wait();
            return generator = new TinyModel().Load();
        });
        shared.Acquire().Dispose();
        gate.Set();
        Eventually.True(() => generator is not null && IsDisposed(generator), "the generator is disposed");
    }

    [Test]
    public void A_model_that_cannot_be_loaded_is_an_error_of_the_lease()
    {
        using var lease = new SharedGenerator(() => SpriteGenerator.Load(new byte[100])).Acquire();
        Eventually.True(() => lease.Error is not null, "there is an error");
        Assert.That(lease.Error, Is.TypeOf<ModelFileException>());
        Assert.That(lease.IsReady, Is.False);
    }

    [Test]
    public void Many_users_who_come_and_go_at_once_get_their_sprites()
    {
        using var alone = new TinyModel().Load();
        var shared = new SharedGenerator(() => new TinyModel().Load());
        Parallel.For(0, 60, new ParallelOptions { MaxDegreeOfParallelism = 8 }, user =>
        {
            using var lease = shared.Acquire();
            Eventually.True(() => lease.IsReady, "the model is loaded");
            using var slots = new SpriteSlots(lease.Maker, 3, alone.BytesPerSprite);
            var held = new HeldSprites { BytesPerSprite = alone.BytesPerSprite };
            slots.Ask(user % 3, new SpriteRequest((ulong)user));
            Eventually.True(() => slots.Apply(held, 0) == 1, "the sprite is there");
            Assert.That(held.Sprites[user % 3], Is.EqualTo(UnityModels.Make(alone, new SpriteRequest((ulong)user))));
        });
        Assert.That(shared.Leases, Is.Zero);
    }

    private static bool IsDisposed(SpriteGenerator generator)
    {
        try
        {
            UnityModels.Make(generator, new SpriteRequest(1));
            return false;
        }
        catch (GeneratorDisposedException)
        {
            return true;
        }
    }
}
