using System.Diagnostics;

namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>
/// Many threads on one generator, while other generators of the same model are loaded and disposed of, some of them with sprites in
/// the making. Every sprite is compared with bytes that one thread made beforehand.
/// </summary>
/// <param name="model">The model file.</param>
/// <param name="threads">Threads on the one generator.</param>
/// <param name="length">How long.</param>
internal sealed class Soak(string model, int threads, TimeSpan length)
{
    private const int Sprites = 32;
    private const int BatchEvery = 8;
    private const int Batch = 4;
    private const int SamplesLeast = 40;
    private static readonly TimeSpan _sampleInterval = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan _lifeOfDisposed = TimeSpan.FromMilliseconds(20);

    private readonly SpriteRequest[] _requests = [.. Enumerable.Range(1, Sprites).Select(seed => new SpriteRequest((ulong)seed))];
    private readonly SoakCounts _counts = new();
    private byte[] _expected = [];
    private volatile bool _isOver;

    /// <summary>Runs it to its end.</summary>
    /// <param name="progress">Told the share done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <exception cref="OperationCanceledException">A stop was asked for.</exception>
    public SoakCounts Run(Action<double> progress, CancellationToken stop)
    {
        using var generator = SpriteGenerator.Load(model);
        _expected = new byte[Sprites * generator.BytesPerSprite];
        generator.GenerateBatch(_requests, _expected);
        Action[] work = [.. Enumerable.Range(0, threads).Select(thread => (Action)(() => Make(generator, thread))), LoadOthers, DisposeOthers];
        Thread[] all = [.. work.Select(one => new Thread(() => Guarded(one)))];
        Array.ForEach(all, thread => thread.Start());
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) is var passed && (passed < length || _counts.Resident.Count < SamplesLeast) && !stop.IsCancellationRequested)
        {
            progress(Math.Min(1, passed / length));
            Thread.Sleep(_sampleInterval < length / SamplesLeast ? _sampleInterval : length / SamplesLeast);
            _counts.Resident.Add(Environment.WorkingSet);
        }

        _isOver = true;
        Array.ForEach(all, thread => thread.Join());
        stop.ThrowIfCancellationRequested();
        return _counts;
    }

    private void Make(SpriteGenerator generator, int thread)
    {
        var rgba = new byte[Batch * generator.BytesPerSprite];
        for (var turn = thread; !_isOver; turn++)
        {
            var first = turn % (Sprites - Batch);
            var count = turn % BatchEvery == 0 ? Batch : 1;
            if (count == 1)
            {
                generator.Generate(_requests[first], rgba);
            }
            else
            {
                generator.GenerateBatch(_requests.AsSpan(first, count), rgba);
            }

            Compare(rgba, first, count);
        }
    }

    private void LoadOthers()
    {
        while (!_isOver)
        {
            using var other = SpriteGenerator.LoadAsync(model).GetAwaiter().GetResult();
            Interlocked.Increment(ref _counts.Loads);
            Compare(other.GenerateAsync(_requests[0]).GetAwaiter().GetResult(), 0, 1);
        }
    }

    private void DisposeOthers()
    {
        while (!_isOver)
        {
            var other = SpriteGenerator.Load(model);
            Interlocked.Increment(ref _counts.Loads);
            Thread[] makers = [.. Enumerable.Range(0, 2).Select(_ => new Thread(() => Guarded(() => MakeUntilDisposed(other))))];
            Array.ForEach(makers, maker => maker.Start());
            Thread.Sleep(_lifeOfDisposed);
            other.Dispose();
            Array.ForEach(makers, maker => maker.Join());
        }
    }

    private void MakeUntilDisposed(SpriteGenerator other)
    {
        var rgba = new byte[other.BytesPerSprite];
        try
        {
            for (var turn = 0; ; turn = (turn + 1) % Sprites)
            {
                other.Generate(_requests[turn], rgba);
                Compare(rgba, turn, 1);
            }
        }
        catch (GeneratorDisposedException)
        {
            // What is asked for here.
            Interlocked.Increment(ref _counts.Refusals);
        }
    }

    private void Compare(ReadOnlySpan<byte> rgba, int first, int count)
    {
        var size = _expected.Length / Sprites;
        Interlocked.Add(ref _counts.Sprites, count);
        if (!rgba[..(count * size)].SequenceEqual(_expected.AsSpan(first * size, count * size)))
        {
            Interlocked.Increment(ref _counts.Wrong);
        }
    }

    // Whatever a thread throws is what the soak looks for; unhandled, it would end the process before it is told.
#pragma warning disable CA1031
    private void Guarded(Action work)
    {
        try
        {
            work();
        }
        catch (Exception fault)
        {
            Interlocked.Increment(ref _counts.Faults);
            _counts.FirstFault ??= $"{fault.GetType().Name}: {fault.Message}";
        }
    }
#pragma warning restore CA1031
}
