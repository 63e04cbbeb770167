namespace GanAssets.Trainer.Cli.Completion;

/// <summary>The scripts that teach a shell to complete <c>ganassets</c>; they ask the program itself what fits.</summary>
internal static class CompletionScripts
{
    /// <summary>The shells that there is a script for.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The script of a shell.</summary>
    /// <param name="shell">One of <see cref="Shells"/>.</param>
    public static string Read(string shell)
    {
        using var stream = typeof(CompletionScripts).Assembly.GetManifestResourceStream($"GanAssets.Trainer.Cli.Completion.{shell}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
