using GanAssets.Internal;

namespace GanAssets.Tests.Runtime;

public class DistinctSpritesTests
{
    private const float Threshold = 0.15f;

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
    public void No_two_sprites_of_a_list_are_near_each_other()
    {
        var requests = Requests(60);
        var (result, rgba) = Make(requests, Threshold);
        var sprites = rgba.Chunk(_generator.BytesPerSprite).ToArray();
        var near = Pairs(sprites).Where(pair => !result.Failed.Contains(pair.Later) && Distance(sprites[pair.Earlier], sprites[pair.Later]) < Threshold);
        var plain = Plain(requests);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(near, Is.Empty);
            Assert.That(Pairs(plain).Any(pair => Distance(plain[pair.Earlier], plain[pair.Later]) < Threshold), Is.True, "else the list shows nothing");
        }
    }

    [Test]
    public void The_requests_that_come_back_make_the_sprites()
    {
        var (result, rgba) = Make(Requests(40), Threshold);
        Assert.That(rgba, Is.EqualTo(Plain([.. result.Requests]).SelectMany(sprite => sprite)));
    }

    [Test]
    public void The_same_list_gives_the_same_sprites()
    {
        var (first, second) = (Make(Requests(40), Threshold), Make(Requests(40), Threshold));
        Assert.That(second.Rgba, Is.EqualTo(first.Rgba));
    }

    [Test]
    public async Task Off_the_thread_the_sprites_are_the_same()
    {
        var rgba = new byte[40 * _generator.BytesPerSprite];
        var result = await DistinctSprites.GenerateAsync(_generator, Requests(40), rgba, Threshold);
        var (expected, sprites) = Make(Requests(40), Threshold);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.Requests, Is.EqualTo(expected.Requests));
            Assert.That(rgba, Is.EqualTo(sprites));
            Assert.That(() => DistinctSprites.GenerateAsync(null!, default, default), Throws.ArgumentNullException);
            Assert.That(async () => await DistinctSprites.GenerateAsync(_generator, Requests(1), rgba, cancellationToken: new CancellationToken(true)),
                Throws.InstanceOf<OperationCanceledException>());
        }
    }

    [Test]
    public void A_sprite_that_is_distinct_stays_as_it_was_asked_for()
    {
        var requests = Requests(10);
        var (result, rgba) = Make(requests, 0);
        Assert.That(result.Requests, Is.EqualTo(requests));
        Assert.That(result.Failed, Is.Empty);
        Assert.That(rgba, Is.EqualTo(Plain(requests).SelectMany(sprite => sprite)));
    }

    [Test]
    public void Seeds_follow_SplitMix64_and_keep_the_attributes()
    {
        var request = new SpriteRequest(5).With("hat", "cap");
        var (result, _) = Make([request, request, request.WithMutation(0.9f, 3), request.WithMutation(0.9f, 3)], 0.001f);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.Requests[1], Is.EqualTo(request.WithSeed(RandomStream.SplitMix(5, 1))));
            Assert.That(result.Requests[3], Is.EqualTo(request.WithMutation(0.9f, RandomStream.SplitMix(3, 1))));
        }
    }

    [Test]
    public void The_seeds_that_are_tried_are_those_of_SplitMix64()
    {
        // The first outputs for the seed 1234567 that the algorithm's users compare with.
        Assert.That(Enumerable.Range(1, 3).Select(n => RandomStream.SplitMix(1234567, n)),
            Is.EqualTo(new[] { 6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL }));
    }

    [Test]
    public void What_cannot_be_made_distinct_is_named_and_made_as_it_was_asked_for()
    {
        var requests = Requests(3);
        var (result, rgba) = Make(requests, 1, tries: 2);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.Failed, Is.EqualTo(new[] { 1, 2 }));
            Assert.That(result.Requests, Is.EqualTo(requests));
            Assert.That(rgba, Is.EqualTo(Plain(requests).SelectMany(sprite => sprite)));
        }
    }

    [Test]
    public void The_layout_of_the_bytes_changes_nothing_about_which_sprites_are_alike()
    {
        using var other = SpriteGenerator.Load(
            new TinyModel().ToBytes(), new SpriteGeneratorOptions { Rows = RowOrder.BottomUp, Alpha = AlphaMode.Premultiplied });
        var result = DistinctSprites.Generate(other, Requests(40), new byte[40 * other.BytesPerSprite], Threshold);
        Assert.That(result.Requests, Is.EqualTo(Make(Requests(40), Threshold).Result.Requests));
    }

    [Test]
    public void Arguments_out_of_range_are_refused()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => Make(Requests(2), float.NaN), Throws.TypeOf<SpriteRequestException>().With.Message.Contains("threshold"));
            Assert.That(() => Make(Requests(2), 0.1f, tries: -1), Throws.TypeOf<SpriteRequestException>().With.Message.Contains("tries"));
            Assert.That(() => DistinctSprites.Generate(_generator, Requests(2), new byte[127]), Throws.TypeOf<SpriteRequestException>().With.Message.Contains("at least 128"));
            Assert.That(() => DistinctSprites.Generate(_generator, Requests(2), new byte[128], cancellationToken: new CancellationToken(true)),
                Throws.InstanceOf<OperationCanceledException>());
        }
    }

    private static SpriteRequest[] Requests(int count) =>
        [.. Enumerable.Range(0, count).Select(seed => new SpriteRequest((ulong)seed, truncation: 0.5f).With("hat", "cap").With("hair", "red"))];

    private static IEnumerable<(int Earlier, int Later)> Pairs(byte[][] sprites) =>
        Enumerable.Range(0, sprites.Length).SelectMany(later => Enumerable.Range(0, later).Select(earlier => (earlier, later)));

    private static double Distance(byte[] left, byte[] right) =>
        left.Zip(right).Select((pair, i) => Math.Abs(
            Premultiplied.Multiply(pair.First, i % 4 == 3 ? (byte)255 : left[i | 3])
            - Premultiplied.Multiply(pair.Second, i % 4 == 3 ? (byte)255 : right[i | 3]))).Average() / 255;

    private byte[][] Plain(SpriteRequest[] requests)
    {
        var rgba = new byte[requests.Length * _generator.BytesPerSprite];
        _generator.GenerateBatch(requests, rgba);
        return [.. rgba.Chunk(_generator.BytesPerSprite)];
    }

    private (DistinctResult Result, byte[] Rgba) Make(SpriteRequest[] requests, float threshold, int tries = 20)
    {
        var rgba = new byte[requests.Length * _generator.BytesPerSprite];
        return (DistinctSprites.Generate(_generator, requests, rgba, threshold, tries), rgba);
    }
}
