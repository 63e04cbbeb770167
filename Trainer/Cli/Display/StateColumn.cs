using Spectre.Console;
using Spectre.Console.Rendering;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>What is known of the work now, behind its bar: cut off, not wrapped, where the terminal is narrow.</summary>
internal sealed class StateColumn : ProgressColumn
{
    private volatile string _text = "";

    /// <summary>The text; set by the work, read by the thread that draws.</summary>
    public string Text
    {
        get => _text;
        set => _text = value;
    }

    /// <inheritdoc/>
    protected override bool NoWrap => true;

    /// <inheritdoc/>
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Text(_text) { Overflow = Overflow.Ellipsis };
}
