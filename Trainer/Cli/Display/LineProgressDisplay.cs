using System.Diagnostics;
using System.Globalization;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>Plain lines for logs, a few a minute at most.</summary>
internal sealed class LineProgressDisplay(TextWriter output) : IProgressDisplay
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private readonly Stopwatch _sinceLine = Stopwatch.StartNew();

    /// <inheritdoc/>
    public void Show(double share, string text)
    {
        if (_sinceLine.Elapsed < Interval)
        {
            return;
        }

        _sinceLine.Restart();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {share * 100,3:F0} %  {text}"));
    }
}
