using System.Collections.Concurrent;
using System.Diagnostics;

namespace GanAssets.Samples.Dungeon.Characters;

/// <summary>
/// Pictures of characters, made on a thread of their own while the game waits for its next frame. The game's thread asks for pictures
/// (<see cref="Ask"/>) long before they are seen, opens the gap between two frames for work (<see cref="WorkUntil"/>), and takes
/// what is finished (<see cref="TryTake"/>). After a second or so nothing of this costs managed memory.
/// </summary>
internal sealed class CharacterPool : IDisposable
{
    private readonly SpriteGenerator _generator;
    private readonly Action _prepareThread;
    private readonly Slot[] _slots;
    private readonly Stack<int> _free;
    private readonly ConcurrentQueue<Order> _orders = new();
    private readonly ConcurrentQueue<Order> _made = new();
    private readonly AutoResetEvent _gap = new(false);
    private readonly float[] _latent;
    private readonly byte[] _rgba;
    private readonly Thread _worker;
    private long _deadline;
    private long _estimate;
    private int _unfinished;
    private volatile bool _stopped;
    private volatile Exception? _fault;

    /// <summary>Starts the thread.</summary>
    /// <param name="generator">What makes the pictures; the pool does not dispose it.</param>
    /// <param name="size">The most characters at a time.</param>
    /// <param name="prepareThread">Called first on the thread, to lower its priority.</param>
    public CharacterPool(SpriteGenerator generator, int size, Action prepareThread)
    {
        _generator = generator;
        _prepareThread = prepareThread;
        _latent = new float[generator.Card.LatentLength];
        _rgba = new byte[generator.BytesPerSprite];
        _slots = [.. Enumerable.Range(0, size).Select(_ => new Slot(generator.Card))];
        _free = new Stack<int>(Enumerable.Range(0, size).Reverse());
        _worker = new Thread(Work) { IsBackground = true, Name = "characters", Priority = ThreadPriority.BelowNormal };
        _worker.Start();
    }

    /// <summary>A slot's picture and attributes: right while <see cref="Slot.IsShown"/>.</summary>
    public Slot this[int slot] => _slots[slot];

    /// <summary>How many slots there are.</summary>
    public int Size => _slots.Length;

    /// <summary>The pictures taken so far.</summary>
    public long Taken { get; private set; }

    /// <summary>Whether everything that was asked for has been made and taken, or is not wanted any more.</summary>
    public bool IsIdle => Volatile.Read(ref _unfinished) == 0 && _made.IsEmpty;

    /// <summary>A slot for a new character; -1 where all are taken.</summary>
    public int Rent()
    {
        if (!_free.TryPop(out var slot))
        {
            return -1;
        }

        _slots[slot].Tenant++;
        _slots[slot].IsShown = false;
        return slot;
    }

    /// <summary>Gives a slot back. A picture that is still to come for it is dropped.</summary>
    public void Return(int slot)
    {
        _slots[slot].Tenant++;
        _free.Push(slot);
    }

    /// <summary>Asks for the picture of a rented slot.</summary>
    public void Ask(int slot, in SpriteRequest request)
    {
        Interlocked.Increment(ref _unfinished);
        _orders.Enqueue(new Order(slot, _slots[slot].Tenant, request));
    }

    /// <summary>
    /// Lets the thread work while the game has nothing to do. It begins a picture only where it will be done in time, by what
    /// the last ones took; the first of a gap it begins in any case, so that a slow machine comes on too.
    /// </summary>
    /// <param name="deadline">When the next frame begins, as <see cref="Stopwatch.GetTimestamp"/> counts.</param>
    public void WorkUntil(long deadline)
    {
        if (_fault is { } fault)
        {
            throw new GameException("The generator failed: " + fault.Message);
        }

        if (!_orders.IsEmpty)
        {
            Volatile.Write(ref _deadline, deadline);
            _gap.Set();
        }
    }

    /// <summary>Takes a finished picture, whose slot then counts as shown.</summary>
    /// <param name="slot">The slot.</param>
    /// <returns>False where none is finished.</returns>
    public bool TryTake(out int slot)
    {
        while (_made.TryDequeue(out var order))
        {
            slot = order.Slot;
            if (_slots[slot].Tenant == order.Tenant)
            {
                _slots[slot].IsShown = true;
                Taken++;
                return true;
            }
        }

        slot = -1;
        return false;
    }

    /// <summary>Ends the thread, after the picture that it is at.</summary>
    public void Dispose()
    {
        _stopped = true;
        _gap.Set();
        _worker.Join();
        _gap.Dispose();
    }

    private void Work()
    {
        try
        {
            _prepareThread();
            while (!_stopped)
            {
                _gap.WaitOne();
                WorkInGap();
            }
        }
        catch (Exception fault) when (fault is GanAssetsException or GameException)
        {
            // The game's thread throws it on.
            _fault = fault;
        }
    }

    private void WorkInGap()
    {
        var isFirst = true;
        var start = Stopwatch.GetTimestamp();
        while (!_stopped && (isFirst || start + _estimate < Volatile.Read(ref _deadline)) && _orders.TryDequeue(out var order))
        {
            Make(order);
            var now = Stopwatch.GetTimestamp();
            _estimate = Math.Max(now - start, _estimate - (_estimate / 8));
            start = now;
            isFirst = false;
        }
    }

    private void Make(in Order order)
    {
        var slot = _slots[order.Slot];
        if (slot.Tenant == order.Tenant)
        {
            _generator.Resolve(order.Request, _latent, slot.Attributes);
            _generator.Generate(_latent, slot.Attributes, _rgba);
            slot.Fill(_rgba);
            _made.Enqueue(order);
        }

        Interlocked.Decrement(ref _unfinished);
    }

    private readonly record struct Order(int Slot, int Tenant, SpriteRequest Request);
}
