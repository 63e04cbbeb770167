using GanAssets.Tests.Reference;

namespace GanAssets.Tests.Documents;

internal sealed class ExampleTests
{
    /// <summary>What the build compiles for the pages' sake: the samples, and the examples that stand in no sample.</summary>
    private static readonly string[] Folders = ["Samples", "Tests/Documents", "Tests/Runtime", "Tests/Unity/Projects/Samples"];

    private static readonly string[] Sources =
    [
        .. Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(DocumentPage.Home, folder), "*.cs", SearchOption.AllDirectories))
            .Select(file => $"\n{Unindented(File.ReadAllText(file).ReplaceLineEndings("\n"))}\n"),
    ];

    // The references show declarations, which their own test holds to the sources.
    private static IEnumerable<TestCaseData> Examples => DocumentPage.All
        .Where(page => Path.GetDirectoryName(page.Name)!.Replace('\\', '/') is not (ReferencePages.RuntimeFolder or ReferencePages.UnityFolder))
        .SelectMany(page => page.Blocks("csharp").Select((block, i) => new TestCaseData(block).SetArgDisplayNames($"{page}, {i + 1}")));

    [TestCaseSource(nameof(Examples))]
    public void Every_block_of_C_sharp_is_compiled(string block)
    {
        Assert.That(Sources.Any(source => source.Contains("\n" + Unindented(block) + "\n", StringComparison.Ordinal)), Is.True,
            $"Copy it into a source below {string.Join(", ", Folders)}, word for word:\n{block}");
    }

    [Test]
    public void The_pages_with_examples_are_found()
    {
        Assert.That(DocumentPage.All.Where(page => page.Blocks("csharp").Any()).Select(page => page.Name), Is.SupersetOf(new[]
        {
            "README.md", "Runtime/README.md", "Packages/Unity/README.md", "Packages/Unity/Documentation~/component.md", "Packages/Unity/Documentation~/scripting.md",
        }));
    }

    // A page begins at the margin what a source has inside a method.
    private static string Unindented(string code) => string.Join('\n', code.Trim('\n').Split('\n').Select(line => line.TrimStart(' ')));
}
