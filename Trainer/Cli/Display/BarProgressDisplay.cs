using Spectre.Console;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>A bar on a terminal.</summary>
internal sealed class BarProgressDisplay(IAnsiConsole console, ProgressTask task, StateColumn state) : IProgressDisplay
{
    /// <inheritdoc/>
    public void Show(double share, string text)
    {
        task.Value = share;
        state.Text = text;
    }

    /// <inheritdoc/>
    public void Say(string line) => console.WriteLine(line);
}
