namespace GanAssets.Tests;

/// <summary>Programs that a test needs and a machine may lack.</summary>
internal static class Programs
{
    public static bool OnPath(string name) => Find(name) is not null;

    /// <summary>The path of a program; null where there is none on the PATH.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
