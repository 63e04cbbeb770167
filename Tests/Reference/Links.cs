using Microsoft.CodeAnalysis;

namespace GanAssets.Tests.Reference;

/// <summary>The links of the pages to each other, to .NET's own reference and to Unity's.</summary>
internal sealed class Links(PublicApi api, IReadOnlyCollection<TypeOutline> outlines)
{
    private const string DotNet = "https://learn.microsoft.com/dotnet/api/";
    private const string Unity = "https://docs.unity3d.com/ScriptReference/";

    /// <summary>What a <c>cref</c> becomes on the page of a type.</summary>
    public string To(string cref, INamedTypeSymbol from) => To(api.Find(cref), from);

    /// <summary>The link to a type or member on the page of a type.</summary>
    public string To(ISymbol symbol, INamedTypeSymbol from)
    {
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        var isOwn = SymbolEqualityComparer.Default.Equals(type, from);
        var text = symbol is INamedTypeSymbol ? Declaration.NameOf(type) : isOwn ? symbol.Name : $"{type.Name}.{symbol.Name}";
        var outline = outlines.FirstOrDefault(outline => SymbolEqualityComparer.Default.Equals(outline.Type, type));
        return outline is null ? Outside(type, text)
            : isOwn && outline.Fragment(symbol) is "" ? $"`{text}`"
            : $"[`{text}`]({(isOwn ? "" : outline.File)}{outline.Fragment(symbol)})";
    }

    /// <summary>Links to the types of this library that a type is made of.</summary>
    public string Named(ITypeSymbol type, INamedTypeSymbol from) => string.Join(", ", Parts(type)
        .Where(part => api.Has(part) && !SymbolEqualityComparer.Default.Equals(part, from)).Select(part => To(part, from)).Distinct());

    // Types of another assembly of this library have pages elsewhere, in a folder that moves when the Unity package is packed.
    private static string Outside(INamedTypeSymbol type, string text)
    {
        var space = type.ContainingNamespace.ToDisplayString();
        return space.Split('.')[0] switch
        {
            nameof(System) => $"[`{text}`]({DotNet}{$"{space}.{type.MetadataName}".Replace('`', '-').ToLowerInvariant()})",
            nameof(UnityEngine) => $"[`{text}`]({Unity}{type.Name}.html)",
            _ => $"`{text}`",
        };
    }

    private static IEnumerable<ITypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Parts).Prepend(named.OriginalDefinition),
        _ => [],
    };
}
