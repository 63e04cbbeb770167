using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GanAssets.Trainer.Report;

/// <summary>
/// A report as one HTML file that needs nothing else: script, style, figures and pictures stand in it, and it may load nothing.
/// </summary>
public static class ReportPage
{
    private static readonly ReportJson _context =
        new(new JsonSerializerOptions(ReportJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes the page.</summary>
    public static string Write(ReportData report)
    {
        // In JSON a < stands in texts alone, where it may be escaped; then no text can end the element that holds it.
        var json = JsonSerializer.Serialize(report, _context.ReportData).Replace("<", "\\u003c", StringComparison.Ordinal);

        // Split first: what is filled in may hold the marks itself.
        return string.Concat(Read("page.html").Split("{{").SelectMany((part, index) => index == 0 ? [part] : Fill(part)));

        IEnumerable<string> Fill(string part)
        {
            var end = part.IndexOf("}}", StringComparison.Ordinal);
            return [part[..end] switch
            {
                "name" => WebUtility.HtmlEncode(report.Name),
                "style" => Read("report.css"),
                "script" => Read("report.js"),
                "data" => json,
                var mark => throw new InvalidOperationException($"page.html has an unknown mark {mark}."),
            }, part[(end + 2)..]];
        }
    }

    private static string Read(string name)
    {
        using var stream = typeof(ReportPage).Assembly.GetManifestResourceStream($"GanAssets.Trainer.Report.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
