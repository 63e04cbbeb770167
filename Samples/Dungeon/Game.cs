using GanAssets.Samples.Dungeon.Art;
using GanAssets.Samples.Dungeon.Characters;
using GanAssets.Samples.Dungeon.Screen;
using GanAssets.Samples.Dungeon.Timing;
using GanAssets.Samples.Dungeon.View;
using GanAssets.Samples.Dungeon.World;

namespace GanAssets.Samples.Dungeon;

/// <summary>The game: a loop of frames, and what they need.</summary>
internal sealed class Game : IDisposable
{
    /// <summary>The characters that may be near the screen at a time, with some to spare.</summary>
    private const int PoolSize = 128;

    /// <summary>The pictures that a frame brings to the graphics card at most.</summary>
    private const int UploadsPerFrame = 2;

    private readonly Options _options;
    private readonly Canvas _canvas;
    private readonly CharacterPool _pool;
    private readonly Population _population;
    private readonly CharacterSheet _characters;
    private readonly ScrollingWorld _world;
    private readonly Scene _scene;
    private readonly Report? _report;
    private bool _ended;

    /// <summary>Opens the window and makes the characters that are seen first.</summary>
    public Game(Options options, SpriteGenerator generator)
    {
        _options = options;
        _canvas = new Canvas("Dungeon", options.Scale, options.Software);
        _pool = new CharacterPool(generator, PoolSize, LowerPriority);
        _characters = new CharacterSheet(_canvas, _pool, generator.Card);
        _population = new Population(_pool, Company.AllOf(generator.Card));
        _world = new ScrollingWorld(options.Seed, StoneStyle.All.Count, _population);
        _scene = new Scene(_canvas, _world, _population, _pool, _characters, generator.Card);
        _report = options.Report ? new Report(options.Rounds, options.Stretch) : null;
    }

    /// <summary>Plays until the player or the options end it.</summary>
    public void Run()
    {
        if (_options.NoGeneration || _options.Report)
        {
            _population.AskForAll();
            MakeAll();
        }

        _population.Mode = _options.NoGeneration ? GenerationMode.None : GenerationMode.AsNeeded;
        _world.Scroll(_options.Start, Canvas.Width);
        MakeAll();

        var clock = new FrameClock();
        var last = 0;
        var frames = _report?.Frames ?? (_options.Frames > 0 ? _options.Frames : int.MaxValue);
        for (var frame = 0; frame < frames && !_ended; frame++)
        {
            PlayFrame(frame);
            last = frame;
            _canvas.Present();
            clock.EndWork();
            _pool.WorkUntil(clock.NextFrame);
            var (work, interval) = clock.Wait();
            _report?.Add(frame, work, interval, _pool.Taken);
        }

        if (_options.Screenshot is { } file)
        {
            MakeAll();
            _scene.Draw(MomentOf(last));
            Screenshot.Write(file, _canvas);
        }
    }

    /// <summary>What was measured; null where nothing was.</summary>
    public string? ReportText => _report?.Print();

    public void Dispose()
    {
        _pool.Dispose();
        _scene.Dispose();
        _characters.Dispose();
        _canvas.Dispose();
    }

    /// <summary>The first thing on the pool's thread. Lowering is always allowed, and where it fails the game is only less smooth.</summary>
    private static void LowerPriority() => _ = Sdl.SetThreadPriority(Sdl.LowThreadPriority);

    private void PlayFrame(int frame)
    {
        ReadEvents();
        if (_report is not null)
        {
            _population.Mode = _report.ModeAt(frame);
        }

        var moment = MomentOf(frame);
        _world.Scroll(moment.Left, Canvas.Width);
        _population.KeepBusy();
        _characters.Upload(UploadsPerFrame);
        _scene.Draw(moment);
    }

    /// <summary>One pixel a frame, so that nothing trembles.</summary>
    private Moment MomentOf(int frame) => new(frame, (long)_options.Start + frame);

    private void ReadEvents()
    {
        while (Sdl.PollEvent(out var next) != 0)
        {
            if (next.Type == Event.Quit || (next.Type == Event.KeyDown && next.Key == Event.Escape))
            {
                _ended = true;
            }
            else if (next.Type == Event.MouseMotion)
            {
                _scene.Gaze.Mouse = _canvas.InPicture(next.MouseX, next.MouseY);
            }
        }
    }

    /// <summary>Makes and takes everything that was asked for.</summary>
    private void MakeAll()
    {
        while (!_pool.IsIdle)
        {
            _pool.WorkUntil(long.MaxValue);
            _characters.Upload(int.MaxValue);
            Thread.Sleep(1);
        }
    }
}
