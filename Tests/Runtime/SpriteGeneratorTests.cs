namespace GanAssets.Tests.Runtime;

public class SpriteGeneratorTests
{
    private static readonly SpriteRequest[] Requests = Enumerable.Range(0, 48).Select(i => (i % 3) switch
    {
        0 => new SpriteRequest((ulong)i),
        1 => new SpriteRequest((ulong)i, truncation: 0.7f).With("hat", "cap"),
        _ => new SpriteRequest((ulong)i).With("hair", "red").With("hat", "none"),
    }).ToArray();

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
    public void A_sprite_depends_on_the_seed_the_attributes_and_the_truncation()
    {
        var request = new SpriteRequest(1).With("hat", "cap").With("hair", "red");
        byte[][] sprites =
        [
            Make(request), Make(request.WithSeed(2)), Make(request.With("hat", "none")), Make(request.WithTruncation(0.5f)),
        ];
        Assert.That(sprites.Select(Convert.ToHexString), Is.Unique);
    }

    [Test]
    public void The_same_request_gives_the_same_bytes_in_any_order()
    {
        var sprites = Requests.Select(Make).ToArray();
        var backwards = Requests.Reverse().Select(Make).Reverse().ToArray();
        Assert.That(backwards, Is.EqualTo(sprites));
    }

    [Test]
    public void The_same_request_gives_the_same_bytes_in_any_batch([Values(1, 2, 7, 48)] int batch)
    {
        var size = _generator.BytesPerSprite;
        var sprites = Requests.SelectMany(Make).ToArray();
        var batched = new byte[sprites.Length];
        for (var i = 0; i < Requests.Length; i += batch)
        {
            var requests = Requests.AsSpan(i, Math.Min(batch, Requests.Length - i));
            _generator.GenerateBatch(requests, batched.AsSpan(i * size, requests.Length * size));
        }

        Assert.That(batched, Is.EqualTo(sprites));
    }

    [Test]
    public void The_same_request_gives_the_same_bytes_on_any_thread()
    {
        var sprites = Requests.Select(Make).ToArray();
        var threaded = new byte[Requests.Length * 20][];
        Parallel.For(0, threaded.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => threaded[i] = Make(Requests[i % Requests.Length]));
        Assert.That(threaded.Where((sprite, i) => !sprite.AsSpan().SequenceEqual(sprites[i % sprites.Length])), Is.Empty);
    }

    [Test]
    public void Sixteen_threads_get_the_right_bytes_while_other_generators_come_and_go()
    {
        var sprites = Requests.Select(Make).ToArray();
        using var done = new CancellationTokenSource();
        var neighbours = Task.Run(() =>
        {
            var count = 0;
            do
            {
                using var other = new TinyModel { Card = new TinyCard { Width = 1 + (count % 7) } }.Load();
                Make(other, Requests[0]);
                count++;
            }
            while (!done.IsCancellationRequested);
            return count;
        });
        var wrong = 0;
        var threads = Enumerable.Range(0, 16).Select(thread => new Thread(() =>
        {
            var rgba = new byte[_generator.BytesPerSprite];
            for (var i = 0; i < 500; i++)
            {
                var request = (thread + i) % Requests.Length;
                _generator.Generate(Requests[request], rgba);
                if (!rgba.AsSpan().SequenceEqual(sprites[request]))
                {
                    Interlocked.Increment(ref wrong);
                }
            }
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        done.Cancel();
        Assert.That(neighbours.Result, Is.GreaterThan(0));
        Assert.That(wrong, Is.Zero);
    }

    [Test]
    public void The_same_request_gives_the_same_bytes_from_every_way_to_load()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, new TinyModel().ToBytes());
            using var fromFile = SpriteGenerator.Load(path);
            using var fromSpan = SpriteGenerator.Load(new TinyModel().ToBytes().AsSpan(), new SpriteGeneratorOptions { Threads = 2 });
            var expected = Make(Requests[2]);
            using (Assert.EnterMultipleScope())
            {
                Assert.That(Make(fromFile, Requests[2]), Is.EqualTo(expected));
                Assert.That(Make(fromSpan, Requests[2]), Is.EqualTo(expected));
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Test]
    public async Task The_same_request_gives_the_same_bytes_asynchronously()
    {
        var sprites = await Task.WhenAll(Requests.Select(request => _generator.GenerateAsync(request)));
        Assert.That(sprites, Is.EqualTo(Requests.Select(Make)));
    }

    [Test]
    public void A_cancelled_sprite_is_not_made()
    {
        var task = _generator.GenerateAsync(Requests[0], new CancellationToken(canceled: true));
        Assert.That(async () => await task, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void A_request_resolves_to_the_inputs_that_make_its_sprite()
    {
        foreach (var request in Requests)
        {
            var latent = new float[_generator.Card.LatentLength];
            var attributes = new int[_generator.Card.Attributes.Count];
            var rgba = new byte[_generator.BytesPerSprite];
            _generator.Resolve(request, latent, attributes);
            _generator.Generate(latent, attributes, rgba);
            Assert.That(rgba, Is.EqualTo(Make(request)));
            foreach (var (name, value) in request.Attributes)
            {
                var attribute = _generator.Card.IndexOf(name);
                Assert.That(_generator.Card.Attributes[attribute].Values[attributes[attribute]].Name, Is.EqualTo(value));
            }
        }
    }

    [Test]
    public void Truncation_multiplies_the_latent()
    {
        float[] plain = new float[8], truncated = new float[8];
        _generator.Resolve(new SpriteRequest(5), plain, new int[2]);
        _generator.Resolve(new SpriteRequest(5, truncation: 0.5f), truncated, new int[2]);
        Assert.That(truncated, Is.EqualTo(plain.Select(value => value * 0.5f)));
    }

    [Test]
    public void The_model_computes_what_its_weights_say()
    {
        var latent = Enumerable.Range(0, 8).Select(i => (i - 4) / 4f).ToArray();
        int[] attributes = [2, 1];
        var rgba = new byte[_generator.BytesPerSprite];
        _generator.Generate(latent, attributes, rgba);

        var input = latent.Concat(attributes.Select(index => (float)index)).ToArray();
        var expected = rgba.Select((_, output) =>
        {
            var sum = input.Select((value, i) => value * MathF.Sin(((((i * rgba.Length) + output) * 0.7f) + 1))).Sum() + MathF.Cos(output);
            return Math.Floor(255 / (1 + Math.Exp(-sum)));
        });
        Assert.That(rgba.Select(value => (double)value), Is.EqualTo(expected).Within(1));
    }

    [Test]
    public void A_model_without_attributes_makes_sprites()
    {
        using var generator = new TinyModel { Attributes = 0, Card = new TinyCard { Attributes = "[]", CoOccurrence = "null" } }.Load();
        Assert.That(Make(generator, new SpriteRequest(1)), Is.Not.EqualTo(Make(generator, new SpriteRequest(2))));
    }

    [Test]
    public void A_sprite_that_is_not_square_has_the_size_of_its_card()
    {
        using var generator = new TinyModel { Card = new TinyCard { Width = 5, Height = 3 } }.Load();
        Assert.That(generator.BytesPerSprite, Is.EqualTo(60));
        Assert.That(Make(generator, new SpriteRequest(1)), Is.Not.All.EqualTo(0));
    }

    [Test]
    public void What_lies_behind_the_sprite_in_the_span_stays_as_it_is()
    {
        var rgba = new byte[_generator.BytesPerSprite + 3];
        rgba.AsSpan().Fill(77);
        _generator.Generate(Requests[0], rgba);
        Assert.That(rgba[^3..], Is.All.EqualTo(77));
    }

    private byte[] Make(SpriteRequest request) => Make(_generator, request);

    private static byte[] Make(SpriteGenerator generator, SpriteRequest request)
    {
        var rgba = new byte[generator.BytesPerSprite];
        generator.Generate(request, rgba);
        return rgba;
    }
}
