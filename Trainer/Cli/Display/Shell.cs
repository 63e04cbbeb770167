namespace GanAssets.Trainer.Cli.Display;

/// <summary>Words of commands that a person may copy.</summary>
internal static class Shell
{
    /// <summary>A path as one word of a command: in quotes where it has blanks.</summary>
    public static string Quote(string path) => path.Any(char.IsWhiteSpace) ? $"\"{path}\"" : path;
}
