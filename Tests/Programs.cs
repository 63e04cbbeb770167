namespace GanAssets.Tests;

/// <summary>Programs that a test needs and a machine may lack.</summary>
internal static class Programs
{
    public static bool OnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));
}
