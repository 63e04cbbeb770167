using System.Diagnostics;
using GanAssets.Tests.Runtime;
using GanAssets.Unity;

namespace GanAssets.Tests.Unity.Making;

internal sealed class SpriteSlotsTests
{
    private const int Count = 12;
    private const int Rounds = 100;

    private static readonly long LongTime = 60 * Stopwatch.Frequency;

    private SpriteGenerator _alone = null!;
    private SpriteMaker _maker = null!;
    private SpriteSlots _slots = null!;
    private HeldSprites _held = null!;

    [SetUp]
    public void Load()
    {
        _alone = new TinyModel().Load();
        _maker = new SpriteMaker(() => new TinyModel().Load());
        Eventually.True(() => _maker.Generator is not null, "the model is loaded");
        _slots = new SpriteSlots(_maker, Count, _alone.BytesPerSprite);
        _held = new HeldSprites { BytesPerSprite = _alone.BytesPerSprite };
    }

    [TearDown]
    public void Release()
    {
        _slots.Dispose();
        _maker.Stop();
        _alone.Dispose();
    }

    [Test]
    public void Each_slot_gets_what_it_was_asked_to_be()
    {
        for (var i = 0; i < Count; i++)
        {
            _slots.Ask(i, Request(i));
        }

        TakeAll();
        Assert.That(_held.Sprites.OrderBy(sprite => sprite.Key).Select(sprite => sprite.Value), Is.EqualTo(Enumerable.Range(0, Count).Select(i => UnityModels.Make(_alone, Request(i)))));
        Assert.That(_held.Writes, Is.EqualTo(Count));
    }

    [Test]
    public void Of_many_requests_for_a_slot_the_last_one_stays()
    {
        for (var i = 0; i < 500; i++)
        {
            _slots.Ask(3, Request(i));
            _slots.Apply(_held, LongTime);
        }

        TakeAll();
        Assert.That(_held.Sprites[3], Is.EqualTo(UnityModels.Make(_alone, Request(499))));
        Assert.That(_slots[3], Is.EqualTo(Request(499)));
    }

    [Test]
    public void A_frame_without_time_takes_one_sprite()
    {
        for (var i = 0; i < Count; i++)
        {
            _slots.Ask(i, Request(i));
        }

        for (var taken = 0; taken < Count; taken++)
        {
            Eventually.True(() => _slots.Apply(_held, 0) == 1, "there is a sprite to take");
            Assert.That(_slots.Pending, Is.EqualTo(Count - taken - 1));
        }

        Assert.That(_slots.Apply(_held, LongTime), Is.Zero);
    }

    [Test]
    public void A_request_that_the_model_cannot_meet_is_an_error_and_no_sprite()
    {
        _slots.Ask(0, new SpriteRequest(1).With("hat", "helmet"));
        _slots.Ask(1, Request(1));

        TakeAll();
        Assert.That(_slots.TakeError(), Is.TypeOf<SpriteRequestException>().With.Message.Contains("helmet"));
        Assert.That(_slots.TakeError(), Is.Null);
        Assert.That(_held.Sprites.Keys, Is.EqualTo(new[] { 1 }));
    }

    [Test]
    public void An_error_that_nobody_expects_costs_one_sprite_and_not_the_thread()
    {
        // What the maker's thread does, on this one.
        _maker.Stop();
        _slots.Ask(1, Request(1));
        _slots.Ask(2, Request(2));
        _slots.Make(null!, 1);
        _slots.Make(_alone, 2);

        TakeAll();
        Assert.That(_slots.TakeError(), Is.TypeOf<NullReferenceException>());
        Assert.That(_held.Sprites.Keys, Is.EqualTo(new[] { 2 }));
    }

    [Test]
    public void An_error_that_ends_the_thread_is_kept_and_releases_the_model()
    {
        var generator = _maker.Generator!;

        // Only a fault of ours could do this.
        typeof(SpriteSlots).GetField("_pixels", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.SetValue(_slots, null);
        _slots.Ask(0, Request(0));

        Eventually.True(() => _maker.Error is not null && _maker.Generator is null, "the thread has ended");
        Assert.That(_maker.Error, Is.TypeOf<ArgumentNullException>());
        Assert.That(() => UnityModels.Make(generator, Request(0)), Throws.TypeOf<GeneratorDisposedException>());
    }

    [Test]
    public void Asking_and_taking_allocates_nothing_on_either_thread()
    {
        Round(0);
        var fewest = Enumerable.Range(0, 5).Min(Allocated);

        // The test host may write a line meanwhile; but the smallest object has 24 bytes, so no sprite has made one.
        Assert.That(fewest, Is.LessThan(Rounds * Count * 24));

        // Of the whole process, so what earlier tests have left running counts too: the quietest time tells.
        long Allocated(int time)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            for (var i = 0; i < Rounds; i++)
            {
                Round((time * Rounds) + i + 1);
            }

            return GC.GetTotalAllocatedBytes(precise: true) - before;
        }
    }

    [Test]
    public void Slots_that_are_disposed_get_no_more_sprites()
    {
        _slots.Dispose();
        _slots.Ask(0, Request(0));

        var after = new SpriteSlots(_maker, 1, _alone.BytesPerSprite);
        after.Ask(0, Request(1));
        Eventually.True(() => after.Apply(_held, 0) == 1, "later slots are served");
        Assert.That(_slots.Apply(_held, LongTime), Is.Zero);
    }

    private static SpriteRequest Request(int i) => new((ulong)i, truncation: 0.9f);

    private void Round(int seed)
    {
        var first = default(SpriteRequest).WithSeed((ulong)seed);
        for (var i = 0; i < Count; i++)
        {
            _slots.Ask(i, first.WithSeed(first.Seed + (ulong)i));
        }

        while (_slots.Pending > 0)
        {
            _slots.Apply(Nowhere.Instance, LongTime);
            Thread.Yield();
        }
    }

    private void TakeAll() => Eventually.True(
        () =>
        {
            _slots.Apply(_held, LongTime);
            return _slots.Pending == 0;
        },
        "all sprites are taken");

    private sealed class Nowhere : ISlotTarget
    {
        public static Nowhere Instance { get; } = new();

        public void Write(int slot, byte[] pixels, int offset)
        {
        }
    }
}
