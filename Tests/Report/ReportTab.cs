using System.Text.Json;
using Microsoft.Playwright;

namespace GanAssets.Tests.Report;

/// <summary>A report in a browser, with all that went wrong on it.</summary>
internal sealed class ReportTab : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    private ReportTab(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => _complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => _complaints.Add(error);
        page.Request += (_, request) => _requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>What the page or the browser printed.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>What was loaded but for what the page holds itself.</summary>
    public IEnumerable<string> Requests => _requests.Where(address => !address.StartsWith("data:", StringComparison.Ordinal));

    public static async Task<ReportTab> OpenAsync(IBrowserContext context, string address)
    {
        var tab = new ReportTab(context, await context.NewPageAsync());
        await tab.Page.GotoAsync(address);
        await tab.Page.Locator("html[data-ready] [data-chart=psnr] .canvas svg").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        return tab;
    }

    /// <summary>The points of a line that a chart draws.</summary>
    public async Task<(long Step, double Value)[]> SeriesAsync(string chart, string line)
    {
        var text = await Page.Locator($"[data-chart=\"{chart}\"]").GetAttributeAsync("data-series");
        return [.. JsonElement.Parse(text!).GetProperty(line).EnumerateArray().Select(point => (point[0].GetInt64(), point[1].GetDouble()))];
    }

    /// <summary>The bars of a chart by name.</summary>
    public async Task<Dictionary<string, double>> BarsAsync(string chart, string kind)
    {
        var text = await Page.Locator($"[data-chart=\"{chart}\"]").GetAttributeAsync("data-series");
        return JsonElement.Parse(text!).GetProperty(kind).EnumerateArray().ToDictionary(point => point[0].GetString()!, point => point[1].GetDouble());
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
