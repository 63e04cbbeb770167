using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GanAssets.Tests.Reference;

/// <summary>A docstring's text as Markdown.</summary>
/// <param name="link">Makes the Markdown of a reference out of its <c>cref</c>.</param>
internal sealed partial class DocstringText(Func<string, string> link)
{
    /// <summary>A part of a docstring; paragraphs and lists stand apart by an empty line.</summary>
    public string Of(XElement part)
    {
        var blocks = Spaces().Replace(string.Concat(part.Nodes().Select(OfNode)), " ").Split('\f');
        return string.Join("\n\n", blocks.Select(block => block.Trim()).Where(block => block.Length > 0)).Replace('\v', '\n');
    }

    /// <summary>The first sentence of a part, for a row of a table.</summary>
    public string Start(XElement part) => FirstSentence().Match(Of(part).Split("\n\n")[0]).Value.Replace("|", @"\|", StringComparison.Ordinal);

    // White space of the source means nothing; \f stands for the end of a block and \v for the end of a line until that is gone.
    private string OfNode(XNode node) => node switch
    {
        XText text => Special().Replace(text.Value, @"\$0"),
        XElement { Name.LocalName: "see" } see when see.Attribute("cref") is { } cref => link(cref.Value),
        XElement { Name.LocalName: "see" } see => Code(see.Attribute("langword")!.Value),
        XElement { Name.LocalName: "paramref" or "typeparamref" } name => Code(name.Attribute("name")!.Value),
        XElement { Name.LocalName: "c" } code => Code(code.Value),
        XElement { Name.LocalName: "para" } paragraph => $"\f{Inside(paragraph)}\f",
        XElement { Name.LocalName: "list" } list => $"\f{string.Concat(list.Elements("item").Select(item => $"- {Inside(item).Trim()}\v"))}\f",
        XElement { Name.LocalName: "description" or "term" } words => Inside(words),
        XElement other => throw new NotSupportedException($"A docstring has <{other.Name}>, which the reference does not know."),
        _ => "",
    };

    private string Inside(XElement element) => string.Concat(element.Nodes().Select(OfNode));

    private static string Code(string text) => $"`{text}`";

    [GeneratedRegex(@"[ \t\r\n]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\\`*<]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])")]
    private static partial Regex Special();

    [GeneratedRegex(@"^.*?\.(?= [A-Z]|$)|^.*$", RegexOptions.Singleline)]
    private static partial Regex FirstSentence();
}
