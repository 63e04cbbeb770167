using System.Text.Encodings.Web;
using System.Text.Json;
using GanAssets.Trainer.IO;

namespace GanAssets.Trainer.Training;

/// <summary>The log of a run: a tick a line.</summary>
internal static class RunLog
{
    // Warnings quote names; the default encoder would make \u0027 of the quotes.
    private static readonly TickJson Readable =
        new(new JsonSerializerOptions(TickJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The ticks of the log; none where there is no log. A line that is none, such as one cut short, is passed over.</summary>
    /// <param name="folder">The run.</param>
    public static IEnumerable<Tick> Read(RunFolder folder) => Lines(folder).Select(TickOf).OfType<Tick>();

    /// <summary>Adds a tick.</summary>
    /// <exception cref="InputException">The log cannot be written.</exception>
    public static void Append(RunFolder folder, Tick tick)
    {
        try
        {
            File.AppendAllText(folder.Log, JsonSerializer.Serialize(tick, Readable.Tick) + "\n");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException(
                $"{folder.Log}: cannot be written ({WriteFault.Reason(fault)}); make room, then go on from the newest checkpoint by 'ganassets train --resume {folder.Path}'.", fault);
        }
    }

    /// <summary>Takes out of the log what it says of steps that a run, having lost them, takes again; and a line cut short.</summary>
    /// <param name="folder">The run.</param>
    /// <param name="step">The step of the checkpoint from which the run goes on.</param>
    /// <exception cref="InputException">The log cannot be written.</exception>
    public static void Rewind(RunFolder folder, long step)
    {
        if (File.Exists(folder.Log))
        {
            var kept = Lines(folder).Where(line => TickOf(line)?.Step <= step).Select(line => line + "\n");
            AtomicFile.WriteText(folder.Log, string.Concat(kept));
        }
    }

    private static IEnumerable<string> Lines(RunFolder folder) => File.Exists(folder.Log) ? File.ReadLines(folder.Log) : [];

    private static Tick? TickOf(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, TickJson.Default.Tick);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
