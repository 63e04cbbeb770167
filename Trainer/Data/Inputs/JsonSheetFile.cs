using System.Text.Json;
using GanAssets.Trainer.Imaging;

namespace GanAssets.Trainer.Data.Inputs;

/// <summary>
/// The JSON file beside a sheet, as Aseprite and TexturePacker write it: <c>frames</c>, an object by name ("hash") or an array
/// with <c>filename</c>, and <c>meta</c>.
/// </summary>
/// <param name="Path">Where it was read.</param>
/// <param name="Image">The sheet's file as the JSON names it; null where it does not.</param>
/// <param name="Frames">The frames, in the file's order.</param>
/// <param name="Tags">Aseprite's tags; empty where there are none.</param>
internal sealed record JsonSheetFile(string Path, string? Image, IReadOnlyList<JsonSheetFrame> Frames, IReadOnlyList<JsonSheetTag> Tags)
{
    private const string Form = "a sheet's JSON has 'frames' as Aseprite and TexturePacker write them";

    /// <summary>Whether a JSON file is a sheet's, or would be if it were well-formed.</summary>
    /// <exception cref="InputException">The file cannot be read.</exception>
    public static bool Describes(string path)
    {
        try
        {
            using var document = Open(path);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("frames", out _);
        }
        catch (JsonException)
        {
            // Reading it will say what is wrong.
            return true;
        }
    }

    /// <summary>Reads the file.</summary>
    /// <exception cref="InputException">The file cannot be read or is not of that form; the message names the line or the frame.</exception>
    public static JsonSheetFile Read(string path)
    {
        try
        {
            using var document = Open(path);
            var root = new JsonPlace(path, "", document.RootElement);
            var list = root.Find("frames") ?? throw new InputException($"{path}: has no 'frames'; {Form}.");
            var frames = list.Entries("filename").Select(entry => ReadFrame(entry.Name, entry.Value)).ToArray();
            if (frames.Length == 0)
            {
                throw new InputException($"{path}: lists no frames; {Form}.");
            }

            RequireUnique(path, frames);
            var meta = root.Find("meta");
            return new JsonSheetFile(path, meta?.Find("image")?.Text(), frames, ReadTags(meta));
        }
        catch (JsonException fault)
        {
            throw new InputException($"{path}: line {fault.LineNumber + 1} is no JSON; {Form}.", fault);
        }
    }

    private static JsonDocument Open(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return JsonDocument.Parse(stream);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be read ({fault.Message.TrimEnd('.')}).", fault);
        }
    }

    private static JsonSheetFrame ReadFrame(string name, JsonPlace frame)
    {
        var rectangle = frame.Get("frame");
        var (x, y, packed) = (rectangle.Get("x").Number(0), rectangle.Get("y").Number(0), ReadSize(rectangle));
        var isRotated = frame.Find("rotated")?.Flag() ?? false;
        if (frame.Find("sourceSize") is not { } source || frame.Find("spriteSourceSize") is not { } kept)
        {
            return new JsonSheetFrame(name, x, y, packed, isRotated, 0, 0, packed);
        }

        // Of a rotated frame most packers write the upright size, and some the size in the sheet.
        var (size, content) = (ReadSize(source), ReadSize(kept));
        if (content != packed && !(isRotated && content == new PixelSize(packed.Height, packed.Width)))
        {
            throw kept.Fault($"is {content} pixels where 'frame' is {packed}", "both are the part of the sprite that was kept");
        }

        var (left, top) = (kept.Get("x").Number(0), kept.Get("y").Number(0));
        return left <= size.Width - content.Width && top <= size.Height - content.Height
            ? new JsonSheetFrame(name, x, y, content, isRotated, left, top, size)
            : throw kept.Fault($"at {left},{top} of {content} pixels reaches beyond 'sourceSize' of {size}", "a trimmed frame lies inside its sprite");
    }

    private static PixelSize ReadSize(JsonPlace place) => new(place.Get("w").Number(1), place.Get("h").Number(1));

    private static JsonSheetTag[] ReadTags(JsonPlace? meta) => meta?.Find("frameTags") is not { } tags
        ? []
        : [.. tags.Items().Select(tag => new JsonSheetTag(tag.Get("name").Text(), tag.Get("from").Number(0), tag.Get("to").Number(0)))];

    private static void RequireUnique(string path, JsonSheetFrame[] frames)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, frame) in frames.Index())
        {
            if (!known.TryAdd(frame.Name, index))
            {
                throw new InputException($"{path}: frame {index} is named '{frame.Name}' as frame {known[frame.Name]} is; each frame has a name of its own.");
            }
        }
    }
}
