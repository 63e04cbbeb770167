namespace GanAssets.Trainer.Training;

/// <summary>Reads better than a loop where each element is told one thing.</summary>
internal static class EnumerableExtensions
{
    /// <summary>Calls an action for each element, in order.</summary>
    public static void ForEach<T>(this IReadOnlyList<T> items, Action<T> action)
    {
        for (var i = 0; i < items.Count; i++)
        {
            action(items[i]);
        }
    }
}
