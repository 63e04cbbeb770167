using GanAssets.Trainer.Data;
using GanAssets.Trainer.Report;
using Microsoft.Playwright;

namespace GanAssets.Tests.Report;

/// <summary>The page as a person meets it.</summary>
[NonParallelizable]
internal sealed class ReportPageTests
{
    private const int Phone = 390;

    private Browser? _browser;
    private TinyReport _report = null!;

    // For tests that change nothing on it.
    private ReportTab _tab = null!;

    [OneTimeSetUp]
    public async Task Prepare()
    {
        _browser = await Browser.StartAsync();
        _report = TinyReport.Make();
        _tab = await _browser.OpenAsync(_report.Address);
    }

    [OneTimeTearDown]
    public async Task Remove()
    {
        if (_browser is not null)
        {
            _report.Dispose();
            await _browser.DisposeAsync();
        }
    }

    [TestCase(1200, ColorScheme.Light)]
    [TestCase(Phone, ColorScheme.Dark)]
    public async Task Page_opens_without_a_complaint_or_a_request(int width, ColorScheme scheme)
    {
        await using var tab = await _browser!.OpenAsync(_report.Address, width, scheme);
        await tab.Page.EvaluateAsync("window.scrollTo(0, document.body.scrollHeight)");

        Assert.That(tab.Complaints, Is.Empty);
        Assert.That(tab.Requests, Is.EqualTo(new[] { _report.Address }));
    }

    [Test]
    public async Task Verdict_stands_on_top_in_plain_words()
    {
        var verdict = _report.Data.Verdict.GetProperty("verdict").GetString();
        Assert.That(await _tab.Page.Locator("main > section").First.GetAttributeAsync("data-verdict"), Is.EqualTo(verdict));
        Assert.That(await _tab.Page.Locator("h1").InnerTextAsync(), Is.EqualTo(verdict switch { "healthy" => "Healthy", "at-risk" => "At risk", _ => "Collapsed" }));
        var reasons = _report.Data.Verdict.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString()).Take(6);
        Assert.That(await _tab.Page.Locator("#verdict .why > .reasons li").AllInnerTextsAsync(), Is.EqualTo(reasons));
    }

    [TestCase("losses", "generator loss", "generator_loss")]
    [TestCase("losses", "discriminator loss", "discriminator_loss")]
    [TestCase("logits", "real", "real_logit")]
    [TestCase("gradients", "generated", "fake_gradient")]
    public async Task Curves_hold_the_numbers_of_the_log(string chart, string line, string member)
    {
        var expected = _report.Ticks().Select(tick => (tick.GetProperty("step").GetInt64(), tick.GetProperty(member).GetDouble()));
        Assert.That(await _tab.SeriesAsync(chart, line), Is.EqualTo(expected).And.Not.Empty);
    }

    [Test]
    public async Task Curves_of_coverage_and_recall_hold_what_the_watch_has_seen()
    {
        var ticks = _report.Ticks();
        Assert.That((await _tab.SeriesAsync("diversity", "coverage")).Select(point => point.Value), Is.EqualTo(ticks.Select((_, i) => (i + 10) / 100.0)).Within(1e-9));
        Assert.That((await _tab.SeriesAsync("diversity", "recall")).Select(point => point.Value), Is.EqualTo(ticks.Select((_, i) => (i + 20) / 100.0)).Within(1e-9));
        Assert.That((await _tab.SeriesAsync("value:color: coverage", "red")).Select(point => point.Value), Is.EqualTo(ticks.Select((_, i) => (i + 30) / 100.0)).Within(1e-9));
        Assert.That(await _tab.Page.Locator("[data-warnings] li").AllInnerTextsAsync(), Is.EqualTo(new[] { $"step {ticks[0].GetProperty("step").GetInt64()} 'color=red' loses variety." }));
    }

    [TestCase("remedy:dynamic-clustering.collapsed_share", "collapsed share", "dynamic-clustering.collapsed_share")]
    [TestCase("remedy:dynamic-clustering.labels", "labels", "dynamic-clustering.labels")]
    public async Task Timelines_hold_what_the_remedies_tell(string chart, string line, string signal)
    {
        var expected = _report.Ticks().Select(tick => (tick.GetProperty("step").GetInt64(), tick.GetProperty("watch").GetProperty("remedies").GetProperty(signal).GetDouble()));
        Assert.That(await _tab.SeriesAsync(chart, line), Is.EqualTo(expected).And.Not.Empty);
        Assert.That(await _tab.Page.Locator("#remedies [data-chart]").CountAsync(), Is.EqualTo(2), "those of single labels are beside their sprites");
    }

    [Test]
    public async Task Table_of_actions_holds_the_events_and_returns_of_the_log()
    {
        var ticks = _report.Ticks();
        var cells = await _tab.Page.Locator(".actions tbody th, .actions tbody td").AllInnerTextsAsync();

        Assert.That(cells, Is.EqualTo(new[]
        {
            "1", $"{ticks[1].GetProperty("step").GetInt64()}", "dynamic-clustering", "20 % of the training samples were never made.",
            "2", $"{ticks[4].GetProperty("step").GetInt64()}", "went back", "Training broke down; back to an earlier step, with half the step sizes.",
        }));
        Assert.That(await _tab.Page.Locator("[data-card=worst] .big").InnerTextAsync(), Is.EqualTo("40 %"));
        Assert.That(await _tab.Page.Locator("[data-card=labels] p").AllInnerTextsAsync(), Is.EqualTo(new[] { "2", "1 recovered, 1 still missing" }));
    }

    [Test]
    public async Task Labels_show_their_sprites_and_what_became_of_them()
    {
        var recovered = _tab.Page.Locator("[data-label=\"1\"]");
        Assert.That(await recovered.GetAttributeAsync("data-fate"), Is.EqualTo("recovered"));
        Assert.That(await recovered.Locator("canvas").CountAsync(), Is.EqualTo(3));
        Assert.That(await HasInk(recovered.Locator("canvas").Last), Is.True);
        Assert.That(await recovered.Locator(".traits li").InnerTextAsync(), Does.StartWith("color red 90 % (30 % of all); coverage 31 % → "));

        // At every look below the recipe's 5 %.
        Assert.That(await recovered.InnerTextAsync(), Does.Contain($"recovered since step {_report.Ticks()[2].GetProperty("step").GetInt64()}."));
        Assert.That(await _tab.Page.Locator("[data-label=\"2\"]").GetAttributeAsync("data-fate"), Is.EqualTo("lost"));
    }

    [Test]
    public async Task Bars_hold_the_numbers_of_the_verdict()
    {
        var values = _report.Data.Verdict.GetProperty("attributes").GetProperty("color").GetProperty("values").EnumerateObject().ToArray();
        Assert.That(await _tab.BarsAsync("values:color", "generated"), Is.EqualTo(values.ToDictionary(value => value.Name, value => value.Value.GetProperty("accuracy").GetDouble())));
        Assert.That(await _tab.BarsAsync("values:color", "real"), Is.EqualTo(values.ToDictionary(value => value.Name, value => value.Value.GetProperty("real").GetDouble())));
        Assert.That(await _tab.Page.Locator("[data-measure=coverage] td").First.InnerTextAsync(), Does.Match(@"^\d\.\d\d"));
    }

    [Test]
    public async Task Pointing_at_a_dot_shows_its_sprite()
    {
        await using var tab = await _browser!.OpenAsync(_report.Address);
        var dot = tab.Page.Locator(".board .generated circle").Nth(3);
        await dot.ScrollIntoViewIfNeededAsync();
        var card = tab.Page.Locator(".map-card");
        Assert.That(await card.IsVisibleAsync(), Is.False);

        var box = (await dot.BoundingBoxAsync())!;
        await tab.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await card.WaitForAsync();

        // Another sprite may lie in the same place.
        var index = int.Parse((await card.GetAttributeAsync("data-index"))!, System.Globalization.CultureInfo.InvariantCulture);
        var shown = await tab.Page.Locator($".board circle[data-index=\"{index}\"]").BoundingBoxAsync();
        Assert.That(Math.Abs(shown!.X + (shown.Width / 2) - box.X - (box.Width / 2)), Is.LessThan(2));
        Assert.That(await card.Locator("canvas").GetAttributeAsync("data-sprite"), Is.EqualTo($"{index}"));
        Assert.That(await card.Locator("li").CountAsync(), Is.EqualTo(2));
        Assert.That(await HasInk(card.Locator("canvas")), Is.True);

        await tab.Page.Mouse.MoveAsync(1, 1);
        await card.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
    }

    [Test]
    public async Task Tapping_a_dot_shows_its_sprite_on_a_phone()
    {
        await using var tab = await _browser!.OpenAsync(_report.Address, Phone, hasTouch: true);
        var dot = tab.Page.Locator(".board .real circle").Nth(5);
        await dot.ScrollIntoViewIfNeededAsync();
        var box = (await dot.BoundingBoxAsync())!;

        await tab.Page.Touchscreen.TapAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));

        await tab.Page.Locator(".map-card canvas").WaitForAsync();
    }

    [Test]
    public async Task Arrow_keys_go_from_dot_to_dot()
    {
        await using var tab = await _browser!.OpenAsync(_report.Address);
        await tab.Page.Locator("[role=tab]", new PageLocatorOptions { HasTextString = "PCA" }).ClickAsync();
        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Tab");
        var card = tab.Page.Locator(".map-card");
        await card.WaitForAsync();
        var first = await card.GetAttributeAsync("data-index");

        // The three together may lead back to where they began.
        var visited = new List<string?>();
        foreach (var key in new[] { "ArrowRight", "ArrowLeft", "ArrowDown" })
        {
            await tab.Page.Keyboard.PressAsync(key);
            visited.Add(await card.GetAttributeAsync("data-index"));
        }

        Assert.That(await tab.Page.Locator("[aria-live=polite]").InnerTextAsync(), Does.Match("^(Generated|Real), .*color: "));
        Assert.That(visited, Has.Some.Not.EqualTo(first));
        await tab.Page.Keyboard.PressAsync("Escape");
        Assert.That(await card.IsVisibleAsync(), Is.False);
    }

    [Test]
    public async Task Slider_goes_through_the_grids_by_keyboard()
    {
        await using var tab = await _browser!.OpenAsync(_report.Address);
        var slider = tab.Page.GetByLabel("Step of training");
        var steps = _report.Data.Samples.Select(sample => sample.Step).ToArray();
        Assert.That(steps, Has.Length.GreaterThan(1));
        Assert.That(await Shown(), Is.EqualTo(steps[^1]));

        await slider.FocusAsync();
        await tab.Page.Keyboard.PressAsync("Home");
        Assert.That(await Shown(), Is.EqualTo(steps[0]));
        await tab.Page.Keyboard.PressAsync("ArrowRight");

        Assert.That(await Shown(), Is.EqualTo(steps[1]));
        Assert.That(await slider.GetAttributeAsync("aria-valuetext"), Is.EqualTo($"step {steps[1]}"));
        Assert.That(await HasInk(tab.Page.Locator(".stage canvas").First), Is.True);

        async Task<long> Shown() => long.Parse((await tab.Page.Locator(".stage").GetAttributeAsync("data-step"))!, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Test]
    public async Task Tabs_change_by_the_arrow_keys()
    {
        await using var tab = await _browser!.OpenAsync(_report.Address);
        await tab.Page.Locator("#values [role=tab]").First.FocusAsync();

        await tab.Page.Keyboard.PressAsync("ArrowRight");

        Assert.That(await tab.Page.Locator("#values [role=tabpanel]").GetAttributeAsync("data-attribute"), Is.EqualTo("shape"));
        Assert.That(await tab.Page.EvaluateAsync<string>("document.activeElement.textContent"), Is.EqualTo("shape"));
        Assert.That(await tab.Page.Locator("#values tbody tr").CountAsync(), Is.EqualTo(3));
    }

    [Test]
    public async Task Nothing_is_wider_than_a_phone()
    {
        await using var tab = await _browser!.OpenAsync(_report.Address, Phone);

        Assert.That(await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(Phone));
    }

    [TestCase(ColorScheme.Light)]
    [TestCase(ColorScheme.Dark)]
    public async Task Text_stands_out_in_both_schemes(ColorScheme scheme)
    {
        await using var tab = await _browser!.OpenAsync(_report.Address, scheme: scheme);

        // WCAG 2.2, 1.4.3: 4.5 for text.
        var contrasts = await tab.Page.EvaluateAsync<double[]>("""
            () => {
              const style = getComputedStyle(document.documentElement);
              const light = (name) => {
                const [r, g, b] = style.getPropertyValue(name).trim().match(/[0-9a-f]{2}/gi).map((hex) => parseInt(hex, 16) / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
              return ["--paper", "--surface"].flatMap((under) => ["--ink", "--soft", "--good", "--warn", "--bad"].map((ink) => contrast(light(ink), light(under))));
            }
            """);
        Assert.That(contrasts, Is.All.GreaterThanOrEqualTo(4.5));
        var paper = await tab.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        Assert.That(paper, Is.EqualTo(scheme == ColorScheme.Dark ? "rgb(19, 20, 24)" : "rgb(250, 249, 246)"));
    }

    [Test]
    public async Task Names_cannot_become_markup()
    {
        const string Name = "</script><img src=x onerror=\"console.log('broken out')\">{{data}}";
        var data = _report.Data with
        {
            Name = Name,
            Attributes = [new AttributeDefinition(Name, _report.Data.Attributes[0].Values), .. _report.Data.Attributes.Skip(1)],
        };
        var path = Path.Combine(_report.Run.Path, "names.html");
        await File.WriteAllTextAsync(path, ReportPage.Write(data));

        await using var tab = await _browser!.OpenAsync(new Uri(path).AbsoluteUri);

        Assert.That(tab.Complaints, Is.Empty);
        Assert.That(await tab.Page.Locator(".run strong").InnerTextAsync(), Is.EqualTo(Name));
        Assert.That(await tab.Page.TitleAsync(), Does.StartWith(Name));
    }

    [Test]
    public async Task Older_run_says_what_it_did_not_record()
    {
        var (map, strips) = (_report.Data.Map, _report.Data.Interpolations);
        var data = _report.Data with
        {
            Log = [],
            Actions = _report.Data.Actions with { All = [], Examples = null },
            Samples = [],
            Values = null,
            Attributes = [],
            Map = map with { Tsne = null, Labels = [.. map.Labels.Select(_ => Array.Empty<int>())] },
            Interpolations = strips with { Labels = [.. strips.Labels.Select(_ => Array.Empty<int>())] },
        };
        var path = Path.Combine(_report.Run.Path, "older.html");
        await File.WriteAllTextAsync(path, ReportPage.Write(data));
        await using var tab = await _browser!.OpenAsync(new Uri(path).AbsoluteUri);

        Assert.That(tab.Complaints, Is.Empty);
        Assert.That(await tab.Page.Locator("#curves .missing").InnerTextAsync(), Does.StartWith("Nothing was recorded"));
        Assert.That(await tab.Page.Locator(".missing").CountAsync(), Is.EqualTo(3));
        Assert.That(await tab.Page.Locator("#remedies, [href='#remedies']").CountAsync(), Is.Zero, "no remedy did anything");
    }

    private static Task<bool> HasInk(ILocator canvas) => canvas.EvaluateAsync<bool>(
        "canvas => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0)");
}
