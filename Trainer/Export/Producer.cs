using System.Reflection;

namespace GanAssets.Trainer.Export;

/// <summary>What made a file, as the file says it.</summary>
public static class Producer
{
    // As git shortens it.
    private const int ShortLength = 7;

    /// <summary>The tool's name.</summary>
    public const string Name = "ganassets";

    /// <summary>The tool's version, such as <c>0.1.0</c>.</summary>
    public static string Version { get; } = typeof(Producer).Assembly.GetName().Version!.ToString(3);

    /// <summary>The version, and the commit that it was built from where that is known, such as <c>0.1.0+5551a79</c>.</summary>
    public static string Build { get; } = ShortCommit(typeof(Producer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? Version);

    /// <summary>Name and version, such as <c>ganassets 0.1.0</c>.</summary>
    public static string Full { get; } = $"{Name} {Version}";

    private static string ShortCommit(string version) =>
        version.IndexOf('+', StringComparison.Ordinal) is > 0 and var plus ? version[..Math.Min(version.Length, plus + 1 + ShortLength)] : version;
}
