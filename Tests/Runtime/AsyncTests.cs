namespace GanAssets.Tests.Runtime;

public class AsyncTests
{
    private static readonly SpriteRequest[] Requests = [.. Enumerable.Range(0, 9).Select(seed => new SpriteRequest((ulong)seed))];

    private SpriteGenerator _generator;
    private byte[] _expected;

    [OneTimeSetUp]
    public void Load()
    {
        _generator = new TinyModel().Load();
        _expected = new byte[_generator.BytesPerSprite * Requests.Length];
        _generator.GenerateBatch(Requests, _expected);
    }

    [OneTimeTearDown]
    public void Dispose()
    {
        _generator.Dispose();
    }

    [Test]
    public async Task Sprites_go_into_the_memory_of_the_caller()
    {
        var rgba = new byte[_expected.Length];
        await _generator.GenerateBatchAsync(Requests, rgba);
        Assert.That(rgba, Is.EqualTo(_expected));

        var size = _generator.BytesPerSprite;
        var single = new byte[_expected.Length];
        await Task.WhenAll(Requests.Select((request, i) => _generator.GenerateAsync(request, single.AsMemory(i * size, size))));
        Assert.That(single, Is.EqualTo(_expected));
    }

    [Test]
    public void A_refused_request_fails_the_task_and_not_the_call()
    {
        var bad = new SpriteRequest(1).With("hair", "green");
        var tasks = new[]
        {
            _generator.GenerateAsync(bad), _generator.GenerateAsync(bad, new byte[64]), _generator.GenerateBatchAsync(new[] { bad }, new byte[64]),
            _generator.GenerateAsync(Requests[0], new byte[63]), _generator.GenerateBatchAsync(Requests, new byte[64]),
        };
        foreach (var task in tasks)
        {
            Assert.That(async () => await task, Throws.TypeOf<SpriteRequestException>());
        }
    }

    [Test]
    public void What_is_cancelled_beforehand_is_not_begun()
    {
        var cancelled = new CancellationToken(canceled: true);
        var rgba = new byte[_expected.Length];
        var tasks = new[] { _generator.GenerateAsync(Requests[0], rgba, cancelled), _generator.GenerateBatchAsync(Requests, rgba, cancelled) };
        foreach (var task in tasks)
        {
            Assert.That(async () => await task, Throws.InstanceOf<OperationCanceledException>());
        }

        Assert.That(rgba, Is.All.Zero);
        Assert.That(async () => await SpriteGenerator.LoadAsync(new TinyModel().ToBytes(), null, cancelled), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task A_batch_is_cancelled_between_two_sprites()
    {
        // So many that the token always stops it: the batch would take about a second.
        const int Count = 200_000;
        var requests = Enumerable.Repeat(Requests[0], Count).ToArray();
        var rgba = new byte[Count * _generator.BytesPerSprite];
        using var cancel = new CancellationTokenSource();
        var batch = _generator.GenerateBatchAsync(requests, rgba, cancel.Token);

        // Neither waits for a thread of the pool, which on a busy machine may come when the batch is done.
        while (Volatile.Read(ref rgba[_generator.BytesPerSprite - 1]) == 0)
        {
            Thread.Sleep(0);
        }

        cancel.Cancel();
        Assert.That(async () => await batch, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(batch.IsCanceled, Is.True);

        var made = rgba.Chunk(_generator.BytesPerSprite).TakeWhile(sprite => sprite.AsSpan().IndexOfAnyExcept((byte)0) >= 0).ToArray();
        Assert.That(made.Select(Convert.ToHexString).Distinct(), Is.EqualTo(new[] { Convert.ToHexString(_expected[..64]) }));
        Assert.That(rgba[(made.Length * 64)..], Is.All.Zero);
        Assert.That(await _generator.GenerateAsync(Requests[0]), Is.EqualTo(_expected[..64]), "the generator goes on");
    }

    [Test]
    public async Task A_batch_that_has_begun_outlives_the_generator()
    {
        var generator = new TinyModel().Load();
        const int Count = 20_000;
        var rgba = new byte[Count * generator.BytesPerSprite];
        var batch = generator.GenerateBatchAsync(Enumerable.Repeat(Requests[0], Count).ToArray(), rgba);
        while (Volatile.Read(ref rgba[generator.BytesPerSprite - 1]) == 0)
        {
            await Task.Yield();
        }

        generator.Dispose();
        Assert.That(async () => await generator.GenerateBatchAsync(Requests, new byte[_expected.Length]), Throws.TypeOf<GeneratorDisposedException>());
        await batch;
        Assert.That(rgba.AsSpan(rgba.Length - 64).ToArray(), Is.EqualTo(_expected[..64]));
    }

    [Test]
    public async Task A_model_is_loaded_asynchronously_from_its_file_or_its_bytes()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["tiny.onnx"], new TinyModel().ToBytes());
        using var fromFile = await SpriteGenerator.LoadAsync(folder["tiny.onnx"]);
        using var fromBytes = await SpriteGenerator.LoadAsync(new TinyModel().ToBytes());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await fromFile.GenerateAsync(Requests[0]), Is.EqualTo(_expected[..64]));
            Assert.That(await fromBytes.GenerateAsync(Requests[0]), Is.EqualTo(_expected[..64]));
        }
    }

    [Test]
    public async Task Loading_runs_on_a_thread_of_the_pool()
    {
        // All that the caller does is to queue: under a context of its own, which a test never pumps, the task still ends.
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(new SynchronizationContextWithoutPump());
        Task<SpriteGenerator> loading;
        try
        {
            loading = SpriteGenerator.LoadAsync(new TinyModel().ToBytes());
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }

        using var generator = await loading;
        Assert.That(generator.Card.Name, Is.EqualTo("tiny"));
    }

    [Test]
    public void A_bad_file_fails_the_task_and_not_the_call()
    {
        var missing = SpriteGenerator.LoadAsync(Path.Combine(Path.GetTempPath(), "no such folder", "model.onnx"));
        var noOnnx = SpriteGenerator.LoadAsync(new byte[100]);
        var noOption = SpriteGenerator.LoadAsync(new TinyModel().ToBytes(), new SpriteGeneratorOptions { Threads = 0 });
        Assert.That(async () => await missing, Throws.TypeOf<ModelFileException>().With.Message.Contains("cannot be read"));
        Assert.That(async () => await noOnnx, Throws.TypeOf<ModelFileException>().With.Message.Contains("no ONNX"));
        Assert.That(async () => await noOption, Throws.TypeOf<GanAssetsException>().With.Message.Contains("Threads"));
    }

    private sealed class SynchronizationContextWithoutPump : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
        }
    }
}
