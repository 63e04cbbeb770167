namespace GanAssets.Tests.Documents;

internal sealed class LinkTests
{
    private static readonly Dictionary<string, DocumentPage> Pages = DocumentPage.All.ToDictionary(page => page.Path);

    [TestCaseSource(typeof(DocumentPage), nameof(DocumentPage.All))]
    public void Every_link_and_image_leads_to_something_that_there_is(DocumentPage page)
    {
        Assert.That(page.Targets.Where(target => !Leads(page, target)), Is.Empty);
    }

    private static bool Leads(DocumentPage page, string target)
    {
        if (Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            return true;
        }

        var parts = Uri.UnescapeDataString(target).Split('#');
        var path = parts[0].Length == 0 ? page.Path : Path.GetFullPath(parts[0], Path.GetDirectoryName(page.Path)!);
        return parts.Length == 1 ? Path.Exists(path) : Pages.TryGetValue(path, out var other) && other.Anchors.Contains(parts[1]);
    }
}
