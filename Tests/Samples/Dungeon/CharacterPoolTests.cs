using GanAssets.Samples.Dungeon;
using GanAssets.Samples.Dungeon.Characters;
using GanAssets.Samples.Dungeon.World;
using GanAssets.Tests.Runtime;
using GanAssets.Tests.Unity;

namespace GanAssets.Tests.Samples.Dungeon;

internal sealed class CharacterPoolTests
{
    private SpriteGenerator _generator = null!;
    private CharacterPool _pool = null!;

    [SetUp]
    public void StartPool()
    {
        _generator = new TinyModel().Load();
        _pool = new CharacterPool(_generator, 24, () => { });
    }

    [TearDown]
    public void EndPool()
    {
        _pool.Dispose();
        _generator.Dispose();
    }

    [Test]
    public void A_picture_is_what_the_runtime_makes_and_its_mirror_image_beside_it()
    {
        var request = new SpriteRequest(3).With("hat", "cap");
        var slot = _pool.Rent();
        _pool.Ask(slot, request);
        Assert.That(_pool[slot].IsShown, Is.False);

        Assert.That(TakeOne(), Is.EqualTo(slot));

        var expected = UnityModels.Make(_generator, request);
        var (width, pixels) = (_generator.Card.Width, _pool[slot].Pictures);
        for (var i = 0; i < expected.Length; i++)
        {
            var (pixel, part) = (i / 4, i % 4);
            var (x, y) = (pixel % width, pixel / width);
            Assert.That(pixels[(((y * 2 * width) + x) * 4) + part], Is.EqualTo(expected[i]));
            Assert.That(pixels[(((y * 2 * width) + (2 * width) - 1 - x) * 4) + part], Is.EqualTo(expected[i]));
        }

        Assert.That(_pool[slot].IsShown);
        Assert.That(_pool[slot].Attributes[0], Is.EqualTo(1), "the cap");
    }

    [Test]
    public void Nothing_is_made_before_the_game_leaves_time_for_it()
    {
        var slot = _pool.Rent();
        _pool.Ask(slot, default);

        Assert.That(_pool.TryTake(out _), Is.False);
        Assert.That(_pool.IsIdle, Is.False);
    }

    [Test]
    public void A_gap_that_is_too_short_still_makes_one()
    {
        for (var i = 0; i < 3; i++)
        {
            _pool.Ask(_pool.Rent(), default);
        }

        _pool.WorkUntil(0);
        Eventually.True(() => _pool.TryTake(out _), "one picture is there");

        Assert.That(_pool.IsIdle, Is.False);
    }

    [Test]
    public void A_picture_for_somebody_who_has_left_is_not_shown_to_the_next()
    {
        var slot = _pool.Rent();
        _pool.Ask(slot, new SpriteRequest(1));
        _pool.Return(slot);
        Assert.That(_pool.Rent(), Is.EqualTo(slot));
        _pool.Ask(slot, new SpriteRequest(2));

        TakeAll();

        Assert.That(_pool.Taken, Is.EqualTo(1));
        Assert.That(_pool[slot].Pictures[..4], Is.EqualTo(UnityModels.Make(_generator, new SpriteRequest(2))[..4]));
    }

    [Test]
    public void A_full_pool_has_no_slot()
    {
        var slots = Enumerable.Range(0, _pool.Size).Select(_ => _pool.Rent()).ToArray();

        Assert.That(slots, Is.Unique);
        Assert.That(_pool.Rent(), Is.EqualTo(-1));
    }

    [Test]
    public void A_generator_that_fails_ends_the_game_with_its_message()
    {
        _generator.Dispose();
        _pool.Ask(_pool.Rent(), default);

        Assert.That(TakeAll, Throws.TypeOf<GameException>().With.Message.StartsWith("The generator failed: "));
    }

    [Test]
    public void Everybody_in_a_room_has_what_its_company_has_in_common()
    {
        var companies = Company.AllOf(_generator.Card);
        var population = new Population(_pool, companies);

        for (var company = 0; company < companies.Length; company++)
        {
            var actor = new Actor { Kind = ActorKind.Character, Seed = (ulong)company };
            population.Enter(ref actor, company);
            TakeAll();

            Assert.That(_pool[actor.Slot].Attributes[companies[company].Attribute], Is.EqualTo(companies[company].Value), companies[company].Title);
            population.Leave(ref actor);
        }

        Assert.That(companies.Select(company => company.Title), Is.EqualTo(new[] { "hat: cap", "hat: crown", "hair: brown", "hair: red" }));
    }

    [Test]
    public void Asking_making_and_taking_cost_no_memory()
    {
        var request = new SpriteRequest(1).With("hat", "cap");
        void Round(ulong seed)
        {
            var slot = _pool.Rent();
            _pool.Ask(slot, request.WithSeed(seed));
            while (!_pool.TryTake(out _))
            {
                _pool.WorkUntil(long.MaxValue);
                Thread.Yield();
            }

            _pool.Return(slot);
        }

        for (var seed = 0ul; seed < 200; seed++)
        {
            Round(seed);
        }

        // Other threads of the test run allocate too: this one's bytes alone are certain to be the pool's.
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var seed = 0ul; seed < 200; seed++)
        {
            Round(seed);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private int TakeOne()
    {
        var slot = -1;
        Eventually.True(
            () =>
            {
                _pool.WorkUntil(long.MaxValue);
                return _pool.TryTake(out slot);
            },
            "a picture is there");
        return slot;
    }

    private void TakeAll() => Eventually.True(
        () =>
        {
            _pool.WorkUntil(long.MaxValue);
            _pool.TryTake(out _);
            return _pool.IsIdle;
        },
        "all pictures are there");
}
