namespace GanAssets.Trainer.Export;

/// <summary>What made a file, as the file says it.</summary>
public static class Producer
{
    /// <summary>The tool's name.</summary>
    public const string Name = "ganassets";

    /// <summary>The tool's version, such as <c>0.1.0</c>.</summary>
    public static string Version { get; } = typeof(Producer).Assembly.GetName().Version!.ToString(3);

    /// <summary>Name and version, such as <c>ganassets 0.1.0</c>.</summary>
    public static string Full { get; } = $"{Name} {Version}";
}
