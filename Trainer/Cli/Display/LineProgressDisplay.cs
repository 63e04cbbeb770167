using System.Globalization;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>Plain lines for logs, a few a minute at most.</summary>
internal sealed class LineProgressDisplay(TextWriter output, TimeProvider clock) : IProgressDisplay
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private long _lastLine = clock.GetTimestamp();

    /// <inheritdoc/>
    public void Show(double share, string text)
    {
        if (clock.GetElapsedTime(_lastLine) < Interval)
        {
            return;
        }

        _lastLine = clock.GetTimestamp();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {share * 100,3:F0} %  {text}"));
    }

    /// <inheritdoc/>
    public void Say(string line) => output.WriteLine(line);
}
