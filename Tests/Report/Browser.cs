using Microsoft.Playwright;

namespace GanAssets.Tests.Report;

/// <summary>The machine's own Chromium without a window; none is ever downloaded.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    // No sandbox, which root cannot have; and nothing that looks for a network.
    private static readonly string[] Switches =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browser(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        _browser = browser;
    }

    /// <summary>Starts it; skips the test where there is none.</summary>
    public static async Task<Browser> StartAsync()
    {
        var program = Names.Select(Programs.Find).FirstOrDefault(path => path is not null)
            ?? throw new IgnoreException($"None of {string.Join(", ", Names)} is installed (Debian: chromium), and the page is looked at in one.");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = Switches });
        return new Browser(playwright, browser);
    }

    /// <summary>Opens a page in a window of its own.</summary>
    public async Task<ReportTab> OpenAsync(string address, int width = 1200, ColorScheme scheme = ColorScheme.Light, bool hasTouch = false)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 844 },
            ColorScheme = scheme,
            HasTouch = hasTouch,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await ReportTab.OpenAsync(context, address);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
