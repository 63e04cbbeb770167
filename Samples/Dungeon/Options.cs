using System.Globalization;

namespace GanAssets.Samples.Dungeon;

/// <summary>What the player asks for on the command line.</summary>
internal sealed record Options
{
    public const string Help =
        """
        Dungeon: walks through an endless dungeon whose people are made on the spot by a GanAssets model.

          --model FILE        the model; by default the heroes or portraits that are shipped, or the demo's
          --seed N            which dungeon, and who lives in it (default 7)
          --frames N          ends after so many frames, 60 a second
          --start N           begins so many pixels into the dungeon, a million at most
          --screenshot FILE   writes the last frame as a PNG, its pixels doubled
          --no-generation     makes some characters before the first frame, and none later
          --report            measures frames with and without generation in turns; prints a table, and a line of JSON
          --rounds N          how often they take turns (default 4)
          --stretch N         the frames of a turn (default 600)
          --scale N           the window's pixels to one of the game's, 1 to 8 (default 2)
          --software          draws on the processor, even where there is a graphics card

        Escape ends the game. Point at somebody with the mouse to learn who it is.
        """;

    private const int MaxScale = 8;

    /// <summary>All that lies before the beginning is laid and furnished first.</summary>
    private const int MaxStart = 1_000_000;

    public string? Model { get; init; }

    public ulong Seed { get; init; } = 7;

    /// <summary>0 for no end.</summary>
    public int Frames { get; init; }

    public int Start { get; init; }

    public string? Screenshot { get; init; }

    public bool NoGeneration { get; init; }

    public bool Report { get; init; }

    public int Rounds { get; init; } = 4;

    public int Stretch { get; init; } = 600;

    public int Scale { get; init; } = 2;

    public bool Software { get; init; }

    public bool WantsHelp { get; init; }

    /// <summary>Reads the words of a command line.</summary>
    /// <exception cref="GameException">A word is not known, or a value is missing or wrong.</exception>
    public static Options Parse(ReadOnlySpan<string> words)
    {
        var options = new Options();
        while (words.Length > 0)
        {
            var value = words.Length > 1 ? words[1] : null;
            (options, var taken) = options.With(words[0], value);
            words = words[taken..];
        }

        return options;
    }

    private (Options Options, int Words) With(string name, string? value) => name switch
    {
        "--model" => (this with { Model = Given(name, value) }, 2),
        "--seed" => (this with { Seed = Seeded(name, value) }, 2),
        "--frames" => (this with { Frames = Number(name, value, 1, int.MaxValue) }, 2),
        "--start" => (this with { Start = Number(name, value, 0, MaxStart) }, 2),
        "--screenshot" => (this with { Screenshot = Given(name, value) }, 2),
        "--no-generation" => (this with { NoGeneration = true }, 1),
        "--report" => (this with { Report = true }, 1),
        "--rounds" => (this with { Rounds = Number(name, value, 1, 1000) }, 2),
        "--stretch" => (this with { Stretch = Number(name, value, 1, 100_000) }, 2),
        "--scale" => (this with { Scale = Number(name, value, 1, MaxScale) }, 2),
        "--software" => (this with { Software = true }, 1),
        "--help" or "-h" => (this with { WantsHelp = true }, 1),
        _ => throw new GameException($"There is no option '{name}'; --help lists them."),
    };

    private static string Given(string name, string? value) => value ?? throw new GameException($"{name} needs a value.");

    private static ulong Seeded(string name, string? value) => ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
        ? seed
        : throw new GameException($"{name} takes a whole number from 0 to {ulong.MaxValue}, not '{value}'.");

    private static int Number(string name, string? value, int least, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new GameException($"{name} takes a whole number from {least} to {most}, not '{value}'.");
}
