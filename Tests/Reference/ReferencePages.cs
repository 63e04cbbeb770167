using Microsoft.CodeAnalysis;

namespace GanAssets.Tests.Reference;

/// <summary>The reference of an assembly: an index and a page for each public type.</summary>
internal static class ReferencePages
{
    public const string Index = "README.md";

    /// <summary>Where that of <c>GanAssets.Runtime</c> lies in the repository.</summary>
    public const string RuntimeFolder = "Runtime/Reference";

    /// <summary>Where that of <c>GanAssets.Unity</c> lies in the repository.</summary>
    public const string UnityFolder = "Packages/Unity/Documentation~/UnityReference";

    /// <summary>The text of each page by the name of its file.</summary>
    /// <param name="api">The assembly.</param>
    /// <param name="title">The index's first lines, without those that all references share.</param>
    public static IReadOnlyDictionary<string, string> Write(PublicApi api, string title)
    {
        var outlines = api.Types.Select(type => new TypeOutline(api, type)).ToArray();
        var links = new Links(api, outlines);
        var pages = outlines.ToDictionary(outline => outline.File, outline => TypePage.Write(api, outline, links));
        pages.Add(Index, WriteIndex(api, title, outlines, links));
        return pages;
    }

    private static string WriteIndex(PublicApi api, string title, IEnumerable<TypeOutline> outlines, Links links)
    {
        var groups = outlines.GroupBy(outline => TitleOf(outline.Type)).OrderBy(group => Array.IndexOf(_titles, group.Key));
        return $"""
            {title}
            These pages are made from the docstrings: change those, then run `{ReferenceTests.Command}`.

            {string.Join("\n\n", groups.Select(Group))}

            """.ReplaceLineEndings("\n");

        string Group(IGrouping<string, TypeOutline> group) =>
            $"## {group.Key}\n\n| type | what |\n| --- | --- |\n{string.Join('\n', group.Select(Row))}";

        string Row(TypeOutline outline) =>
            $"| [`{outline.Type.Name}`]({outline.File}) | {new DocstringText(cref => links.To(cref, outline.Type)).Start(api.DocstringOf(outline.Type).Summary!)} |";
    }

    private static readonly string[] _titles = ["Classes and structures", "Enumerations", "Exceptions"];

    private static string TitleOf(INamedTypeSymbol type) =>
        _titles[type.TypeKind == TypeKind.Enum ? 1 : type.Name.EndsWith(nameof(Exception), StringComparison.Ordinal) ? 2 : 0];
}
