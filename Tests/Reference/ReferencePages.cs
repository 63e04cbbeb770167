using Microsoft.CodeAnalysis;

namespace GanAssets.Tests.Reference;

/// <summary>The reference of <c>GanAssets.Runtime</c>: an index and a page for each public type.</summary>
internal static class ReferencePages
{
    public const string Index = "README.md";

    /// <summary>The text of each page by the name of its file.</summary>
    public static IReadOnlyDictionary<string, string> Write(RuntimeApi api)
    {
        var outlines = api.Types.Select(type => new TypeOutline(api, type)).ToArray();
        var links = new Links(api, outlines);
        var pages = outlines.ToDictionary(outline => outline.File, outline => TypePage.Write(api, outline, links));
        pages.Add(Index, WriteIndex(api, outlines, links));
        return pages;
    }

    private static string WriteIndex(RuntimeApi api, IEnumerable<TypeOutline> outlines, Links links)
    {
        var groups = outlines.GroupBy(outline => TitleOf(outline.Type)).OrderBy(group => Array.IndexOf(_titles, group.Key));
        return $"""
            # Reference of GanAssets.Runtime

            Every public type and member of the namespace `GanAssets`, as its docstring describes it; the runtime's guide shows how they go
            together. These pages are made from the docstrings: change those, then run `{ReferenceTests.Command}`.

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
