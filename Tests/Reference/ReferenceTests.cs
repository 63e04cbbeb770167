using System.Xml.Linq;
using GanAssets.Trainer.Data.Sources;
using GanAssets.Unity;
using Microsoft.CodeAnalysis;

namespace GanAssets.Tests.Reference;

internal sealed class ReferenceTests
{
    /// <summary>The environment variable that has the pages written anew instead of compared.</summary>
    private const string WriteVariable = "GANASSETS_WRITE_REFERENCE";

    public const string Command = WriteVariable + "=1 ./ganassets test Tests.Reference";

    private static readonly PublicApi Runtime = PublicApi.Read(typeof(SpriteGenerator));

    private static readonly PublicApi Unity = PublicApi.Read(typeof(SpriteGeneratorAsset));

    private static IEnumerable<TestCaseData> Symbols => new[] { Runtime, Unity }.SelectMany(api => api.Types.SelectMany(type => api.Members(type).Prepend(type))
        .Select(symbol => new TestCaseData(api, symbol).SetArgDisplayNames(symbol.ToDisplayString())));

    private static IEnumerable<TestCaseData> References =>
    [
        new TestCaseData(Runtime, ReferencePages.RuntimeFolder, """
            # Reference of GanAssets.Runtime

            Every public type and member of the namespace `GanAssets`, as its docstring describes it; the runtime's guide shows how they go together.
            """).SetArgDisplayNames("GanAssets.Runtime"),
        new TestCaseData(Unity, ReferencePages.UnityFolder, """
            # Reference of GanAssets.Unity

            Every public type and member of the namespace `GanAssets.Unity`, as its docstring describes it. Those of `GanAssets` are in the runtime's reference.
            """).SetArgDisplayNames("GanAssets.Unity"),
    ];

    [TestCaseSource(nameof(Symbols))]
    public void Every_public_type_and_member_is_described_in_full(PublicApi api, ISymbol symbol)
    {
        var docstring = api.DocstringOf(symbol);
        Assert.That(Says(docstring.Summary), "it has no summary, nor inherits one by <inheritdoc cref=\"…\" />");
        if (symbol is IMethodSymbol method)
        {
            Assert.That(method.Parameters.Where(parameter => !Says(docstring.Parameter(parameter.Name))).Select(parameter => parameter.Name), Is.Empty, "parameters without a word");
            Assert.That(method.ReturnsVoid || method.MethodKind == MethodKind.Constructor || Says(docstring.Returns), "what it returns is not said");
        }
    }

    [TestCaseSource(nameof(References))]
    public void The_pages_are_what_the_docstrings_give(PublicApi api, string place, string title)
    {
        var folder = Path.Combine(RepositoryFolder.Find("."), place);
        var pages = ReferencePages.Write(api, title);
        if (Environment.GetEnvironmentVariable(WriteVariable) is { Length: > 0 })
        {
            Rewrite(folder, pages);
        }

        var written = Directory.EnumerateFiles(folder).ToDictionary(file => Path.GetFileName(file), file => File.ReadAllText(file).ReplaceLineEndings("\n"));
        var stale = pages.Keys.Union(written.Keys).Where(page => pages.GetValueOrDefault(page) != written.GetValueOrDefault(page)).Order(StringComparer.Ordinal);
        Assert.That(stale, Is.Empty, $"These pages of {place} are not what the docstrings give; write them anew: {Command}");
    }

    private static void Rewrite(string folder, IReadOnlyDictionary<string, string> pages)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(folder, "*.md").Where(file => !pages.ContainsKey(Path.GetFileName(file))))
        {
            File.Delete(file);
        }

        foreach (var (page, text) in pages)
        {
            File.WriteAllText(Path.Combine(folder, page), text);
        }
    }

    private static bool Says(XElement? part) => !string.IsNullOrWhiteSpace(part?.Value) || part?.HasElements == true;
}
