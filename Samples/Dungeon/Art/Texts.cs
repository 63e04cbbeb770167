namespace GanAssets.Samples.Dungeon.Art;

/// <summary>The pictures that are written as text and lie in the assembly: a name in brackets, then the rows.</summary>
internal static class Texts
{
    /// <summary>Reads all pictures of a file.</summary>
    public static Dictionary<string, string[]> Read(string file)
    {
        using var reader = new StreamReader(typeof(Texts).Assembly.GetManifestResourceStream("Art." + file)!);
        var pictures = new Dictionary<string, string[]>();
        foreach (var block in reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            pictures[lines[0][1..^1]] = lines[1..];
        }

        return pictures;
    }
}
