using GanAssets.Trainer.Data.Sources;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GanAssets.Tests.Documents;

/// <summary>A Markdown file of the project.</summary>
internal sealed class DocumentPage
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    private static readonly string[] Folders = ["Packages", "Runtime", "Samples", "Tests", "Trainer"];

    private readonly MarkdownDocument _document;

    private DocumentPage(string path)
    {
        Path = path;
        _document = Markdown.Parse(File.ReadAllText(path), Pipeline);
    }

    public static string Home { get; } = System.IO.Path.GetFullPath(RepositoryFolder.Find("."));

    /// <summary>All of them, those of packages that npm has installed left out.</summary>
    public static IReadOnlyList<DocumentPage> All { get; } =
    [
        .. Directory.EnumerateFiles(Home, "*.md")
            .Concat(Folders.SelectMany(folder => Directory.EnumerateFiles(System.IO.Path.Combine(Home, folder), "*.md", SearchOption.AllDirectories)))
            .Where(path => !path[Home.Length..].Replace('\\', '/').Split('/').Any(segment => segment is "node_modules" or "bin" or "obj"))
            .Order(StringComparer.Ordinal).Select(path => new DocumentPage(path)),
    ];

    public string Path { get; }

    /// <summary>The path within the repository.</summary>
    public string Name => System.IO.Path.GetRelativePath(Home, Path).Replace('\\', '/');

    /// <summary>Where links and images lead, as they are written.</summary>
    public IEnumerable<string> Targets => _document.Descendants<LinkInline>().Select(link => link.Url!);

    /// <summary>The anchors of the headings.</summary>
    public IEnumerable<string> Anchors => _document.Descendants<HeadingBlock>().Select(heading => heading.TryGetAttributes()?.Id).OfType<string>();

    /// <summary>Words of code within the text.</summary>
    public IEnumerable<string> InlineCode => _document.Descendants<CodeInline>().Select(code => code.Content);

    /// <summary>The blocks of a language; null for those that name none.</summary>
    public IEnumerable<string> Blocks(string? language) => _document.Descendants<CodeBlock>()
        .Where(block => (block as FencedCodeBlock)?.Info is var info && (string.IsNullOrEmpty(info) ? null : info) == language)
        .Select(block => block.Lines.ToString().ReplaceLineEndings("\n"));

    public override string ToString() => Name;
}
