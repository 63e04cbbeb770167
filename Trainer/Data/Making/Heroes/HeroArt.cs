namespace GanAssets.Trainer.Data.Making.Heroes;

/// <summary>The art in the folder <c>Art</c>, which the program carries with it.</summary>
internal static class HeroArt
{
    private static readonly string[] Files = ["bodies", "face", "hair", "headgear", "weapons", "offhand"];

    /// <summary>The parts by name, such as <c>weapon.sword</c>.</summary>
    public static IReadOnlyDictionary<string, ArtPart> Parts { get; } = new Dictionary<string, ArtPart>(Files.SelectMany(file => ArtReader.ReadParts(Text(file))));

    /// <summary>The ramps by name, such as <c>skin.tan</c> or <c>steel</c>.</summary>
    public static IReadOnlyDictionary<string, Ramp> Ramps { get; } = new Dictionary<string, Ramp>(ArtReader.ReadRamps(Text("palette")));

    private static string Text(string file)
    {
        using var stream = typeof(HeroArt).Assembly.GetManifestResourceStream($"{typeof(HeroArt).Namespace}.Art.{file}.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
