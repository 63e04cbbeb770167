using System.Xml.Linq;
using GanAssets.Trainer.Data.Sources;
using Microsoft.CodeAnalysis;

namespace GanAssets.Tests.Reference;

internal sealed class ReferenceTests
{
    /// <summary>The environment variable that has the pages written anew instead of compared.</summary>
    private const string WriteVariable = "GANASSETS_WRITE_REFERENCE";

    public const string Command = WriteVariable + "=1 ./ganassets test Tests.Reference";

    private static readonly RuntimeApi Api = RuntimeApi.Read();

    private static IEnumerable<TestCaseData> Symbols => Api.Types.SelectMany(type => Api.Members(type).Prepend(type))
        .Select(symbol => new TestCaseData(symbol).SetArgDisplayNames(symbol.ToDisplayString()));

    [TestCaseSource(nameof(Symbols))]
    public void Every_public_type_and_member_is_described_in_full(ISymbol symbol)
    {
        var docstring = Api.DocstringOf(symbol);
        Assert.That(Says(docstring.Summary), "it has no summary, nor inherits one by <inheritdoc cref=\"…\" />");
        if (symbol is IMethodSymbol method)
        {
            Assert.That(method.Parameters.Where(parameter => !Says(docstring.Parameter(parameter.Name))).Select(parameter => parameter.Name), Is.Empty, "parameters without a word");
            Assert.That(method.ReturnsVoid || method.MethodKind == MethodKind.Constructor || Says(docstring.Returns), "what it returns is not said");
        }
    }

    [Test]
    public void The_pages_are_what_the_docstrings_give()
    {
        var folder = Path.Combine(RepositoryFolder.Find("Runtime"), "Reference");
        var pages = ReferencePages.Write(Api);
        if (Environment.GetEnvironmentVariable(WriteVariable) is { Length: > 0 })
        {
            Rewrite(folder, pages);
        }

        var written = Directory.EnumerateFiles(folder).ToDictionary(file => Path.GetFileName(file), file => File.ReadAllText(file).ReplaceLineEndings("\n"));
        var stale = pages.Keys.Union(written.Keys).Where(page => pages.GetValueOrDefault(page) != written.GetValueOrDefault(page)).Order(StringComparer.Ordinal);
        Assert.That(stale, Is.Empty, $"These pages of Runtime/Reference are not what the docstrings give; write them anew: {Command}");
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
