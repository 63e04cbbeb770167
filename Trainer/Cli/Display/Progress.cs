using Spectre.Console;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>Shows long work on standard error: a bar on a terminal, plain lines elsewhere.</summary>
internal static class Progress
{
    private const int BarWidth = 24;

    private static readonly TimeSpan RefreshInterval = TimeSpan.FromMilliseconds(250);

    /// <summary>Does a piece of work under a title.</summary>
    /// <param name="title">What is being done.</param>
    /// <param name="work">The work; it is handed the display.</param>
    public static void Run(string title, Action<IProgressDisplay> work) => RunAsync(title, display =>
    {
        work(display);
        return Task.CompletedTask;
    }).GetAwaiter().GetResult();

    /// <summary>Does a piece of asynchronous work under a title.</summary>
    /// <param name="title">What is being done.</param>
    /// <param name="work">The work; it is handed the display.</param>
    public static async Task RunAsync(string title, Func<IProgressDisplay, Task> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        if (Console.IsErrorRedirected || !console.Profile.Capabilities.Ansi || !console.Profile.Capabilities.Interactive)
        {
            Console.Error.WriteLine($"{title} …");
            await work(new LineProgressDisplay(Console.Error, TimeProvider.System));
            return;
        }

        var state = new StateColumn();
        var bar = console.Progress().Columns(
            new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = BarWidth }, new PercentageColumn(), state);
        bar.RefreshRate = RefreshInterval;
        await bar.StartAsync(async context =>
        {
            var task = context.AddTask(Markup.Escape(title), maxValue: 1);
            await work(new BarProgressDisplay(console, task, state));
        });
    }
}
