using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;

namespace GanAssets.Tests.Reference;

/// <summary>The page of one type.</summary>
internal sealed class TypePage
{
    private readonly PublicApi _api;
    private readonly TypeOutline _outline;
    private readonly Links _links;
    private readonly DocstringText _text;
    private readonly StringBuilder _page = new();

    private TypePage(PublicApi api, TypeOutline outline, Links links)
    {
        (_api, _outline, _links) = (api, outline, links);
        _text = new DocstringText(cref => links.To(cref, outline.Type));
    }

    private INamedTypeSymbol Type => _outline.Type;

    public static string Write(PublicApi api, TypeOutline outline, Links links)
    {
        var page = new TypePage(api, outline, links);
        page.WriteHead();
        page.WriteOverview();
        foreach (var section in outline.Sections)
        {
            page.Paragraph($"## {section.Key}");
            foreach (var member in section)
            {
                page.WriteMember(member);
            }
        }

        return page._page.ToString().TrimEnd('\n') + "\n";
    }

    private void WriteHead()
    {
        var docstring = _api.DocstringOf(Type);
        Paragraph($"# {Type.Name}");
        Paragraph("[Reference](README.md)" + Family());
        Code(Declaration.Of(Type));
        Paragraph(_text.Of(docstring.Summary!));
        if (docstring.Remarks is { } remarks)
        {
            Paragraph(_text.Of(remarks));
        }
    }

    private string Family()
    {
        var children = _api.Types.Where(type => SymbolEqualityComparer.Default.Equals(type.BaseType, Type)).Select(type => _links.To(type, Type)).ToArray();
        return (Type.BaseType is { } parent && _api.Has(parent) ? $" · derives from {_links.To(parent, Type)}" : "")
            + (children.Length > 0 ? $" · derived: {string.Join(", ", children)}" : "");
    }

    private void WriteOverview()
    {
        if (Type.TypeKind == TypeKind.Enum)
        {
            var values = _api.Members(Type).Cast<IFieldSymbol>();
            Table("| member | value | what |\n| --- | --- | --- |", values.Select(value => $"| `{value.Name}` | {value.ConstantValue} | {Row(value)} |"));
        }
        else if (_outline.Sections.Sum(section => section.Count()) > 1)
        {
            var members = _outline.Sections.SelectMany(section => section);
            Table("| member | what |\n| --- | --- |", members.Select(member => $"| [`{Declaration.ShortOf(member)}`]({_outline.Fragment(member)}) | {_text.Start(_api.DocstringOf(member).Summary!)} |"));
        }
    }

    private string Row(ISymbol member) => _text.Of(_api.DocstringOf(member).Summary!).Replace("|", @"\|", StringComparison.Ordinal);

    private void WriteMember(ISymbol member)
    {
        var docstring = _api.DocstringOf(member);
        Paragraph($"### `{Declaration.ShortOf(member)}`");
        Code(Declaration.Of(member));
        Paragraph(_text.Of(docstring.Summary!));
        if (docstring.Remarks is { } remarks)
        {
            Paragraph(_text.Of(remarks));
        }

        if (member is IPropertySymbol { IsIndexer: false } property && _links.Named(property.Type, Type) is { Length: > 0 } type)
        {
            Paragraph("Type: " + type);
        }

        WriteCall(ParametersOf(member), (member as IMethodSymbol)?.ReturnType ?? (member as IPropertySymbol)?.Type, docstring);
    }

    private void WriteCall(ImmutableArray<IParameterSymbol> parameters, ITypeSymbol? result, Docstring docstring)
    {
        if (parameters.Length > 0)
        {
            Table("| parameter | what |\n| --- | --- |", parameters.Select(parameter =>
                $"| `{parameter.Name}` | {Typed(parameter.Type)}{_text.Of(docstring.Parameter(parameter.Name)!).Replace("|", @"\|", StringComparison.Ordinal)} |"));
        }

        if (docstring.Returns is { } returns)
        {
            Paragraph($"**Returns** {Typed(result!)}{_text.Of(returns)}");
        }

        var exceptions = docstring.Exceptions.ToArray();
        if (exceptions.Length > 0)
        {
            Table("| throws | when |\n| --- | --- |", exceptions.Select(exception => $"| {_links.To(exception.Attribute("cref")!.Value, Type)} | {_text.Of(exception)} |"));
        }
    }

    private static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol { IsIndexer: true } indexer => indexer.Parameters,
        _ => [],
    };

    private string Typed(ITypeSymbol type) => _links.Named(type, Type) is { Length: > 0 } links ? links + ": " : "";

    private void Code(string code) => Paragraph($"```csharp\n{code}\n```");

    private void Table(string head, IEnumerable<string> rows) => Paragraph(head + "\n" + string.Join('\n', rows));

    private void Paragraph(string text) => _page.Append(text).Append("\n\n");
}
