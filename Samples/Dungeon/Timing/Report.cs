using System.Globalization;
using System.Text;
using System.Text.Json;
using GanAssets.Samples.Dungeon.Characters;

namespace GanAssets.Samples.Dungeon.Timing;

/// <summary>
/// Measures frames with and without generation in turns, so that whatever else the machine does meets all alike, and prints the
/// percentiles.
/// </summary>
/// <param name="rounds">How often all modes have their turn.</param>
/// <param name="stretch">The frames of a turn.</param>
internal sealed class Report(int rounds, int stretch)
{
    /// <summary>The first frames of a turn are not counted: the machine and the queue get used to the mode.</summary>
    private const int Settling = 30;

    private static readonly double[] Percentiles = [50, 90, 99, 100];

    private readonly ModeTimes[] _modes = [.. Enum.GetValues<GenerationMode>().Select(mode => new ModeTimes(mode, rounds * stretch))];

    private long _allocatedBefore;
    private long _spritesBefore;

    /// <summary>The frames of a whole report.</summary>
    public int Frames => rounds * _modes.Length * (Settling + stretch);

    /// <summary>What the characters of a frame are made by.</summary>
    public GenerationMode ModeAt(long frame) => At(frame).Mode;

    /// <summary>Notes a frame.</summary>
    /// <param name="frame">Its number.</param>
    /// <param name="work">The ticks of its work.</param>
    /// <param name="interval">The ticks until the next frame.</param>
    /// <param name="sprites">The sprites made so far.</param>
    public void Add(long frame, long work, long interval, long sprites)
    {
        var place = frame % (Settling + stretch);
        var times = At(frame);
        if (place == Settling)
        {
            _allocatedBefore = GC.GetTotalAllocatedBytes();
            _spritesBefore = sprites;
        }

        if (place >= Settling)
        {
            times.Work.Add(work);
            times.Interval.Add(interval);
        }

        if (place == Settling + stretch - 1)
        {
            times.Allocated += GC.GetTotalAllocatedBytes() - _allocatedBefore;
            times.Sprites += sprites - _spritesBefore;
        }
    }

    /// <summary>The table, and a line of JSON after it. Where the game was ended before a mode had its turn, there is "-", and null in the JSON.</summary>
    public string Print()
    {
        var text = new StringBuilder();
        Line(text, "milliseconds", "p50", "p90", "p99", "longest", "frames", "sprites", "bytes");
        foreach (var times in _modes)
        {
            Line(text, NameOf(times.Mode) + ", work", [.. Percentiles.Select(p => Cell(times.Work.Percentile(p))),
                Number(times.Work.Count), Number(times.Sprites), Number(times.Allocated)]);
            Line(text, NameOf(times.Mode) + ", interval", [.. Percentiles.Select(p => Cell(times.Interval.Percentile(p)))]);
        }

        foreach (var times in _modes.Skip(1))
        {
            Line(text, NameOf(times.Mode) + " / none, work", [.. Percentiles.Select(p => Cell(times.Work.Percentile(p) / _modes[0].Work.Percentile(p)))]);
            Line(text, NameOf(times.Mode) + " / none, interval", [.. Percentiles.Select(p => Cell(times.Interval.Percentile(p) / _modes[0].Interval.Percentile(p)))]);
        }

        return text.Append(Json()).ToString();
    }

    private ModeTimes At(long frame) => _modes[frame / (Settling + stretch) % _modes.Length];

    private string Json()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartArray();
            foreach (var times in _modes)
            {
                json.WriteStartObject();
                json.WriteString("generation", NameOf(times.Mode));
                json.WriteNumber("frames", times.Work.Count);
                json.WriteNumber("sprites", times.Sprites);
                json.WriteNumber("allocated_bytes", times.Allocated);
                Write(json, "work_ms", times.Work);
                Write(json, "interval_ms", times.Interval);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, string name, FrameTimes times)
    {
        json.WriteStartObject(name);
        foreach (var percent in Percentiles)
        {
            json.WritePropertyName(percent == 100 ? "max" : "p" + Number(percent));
            if (times.Percentile(percent) is { } milliseconds)
            {
                json.WriteNumberValue(Math.Round(milliseconds, 3));
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndObject();
    }

    private static string NameOf(GenerationMode mode) => mode switch
    {
        GenerationMode.None => "none",
        GenerationMode.AsNeeded => "as needed",
        _ => "all the time",
    };

    private static string Cell(double? number) => number is { } known ? Number(known) : "-";

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, string name, params string[] cells)
    {
        text.Append(name.PadRight(34));
        foreach (var cell in cells)
        {
            text.Append(cell.PadLeft(10));
        }

        text.Append('\n');
    }
}
