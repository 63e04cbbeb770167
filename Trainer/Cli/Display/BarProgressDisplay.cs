using Spectre.Console;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>A bar on a terminal.</summary>
internal sealed class BarProgressDisplay(ProgressTask task, string title) : IProgressDisplay
{
    /// <inheritdoc/>
    public void Show(double share, string text)
    {
        task.Value = share;
        task.Description = Markup.Escape(text.Length == 0 ? title : $"{title}: {text}");
    }
}
