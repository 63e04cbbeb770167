namespace GanAssets.Trainer.Data.Inputs;

/// <summary>Numbers of things, in words.</summary>
internal static class Counted
{
    /// <summary>As <c>1 frame</c> or <c>2 frames</c>.</summary>
    public static string Of(int count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";
}
