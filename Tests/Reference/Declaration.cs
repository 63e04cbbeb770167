using Microsoft.CodeAnalysis;

namespace GanAssets.Tests.Reference;

/// <summary>Types and members as C# declares them.</summary>
internal static class Declaration
{
    private const int MaxWidth = 110;

    private static readonly SymbolDisplayFormat Names = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeModifiers,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private static readonly SymbolDisplayFormat Short = Names
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters);

    private static readonly SymbolDisplayFormat Full = Names
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue)
        .WithParameterOptions(Names.ParameterOptions | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue)
        .WithMiscellaneousOptions(Names.MiscellaneousOptions | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat Property = new(
        genericsOptions: Full.GenericsOptions,
        memberOptions: Full.MemberOptions,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: Full.MiscellaneousOptions);

    /// <summary>A type's first line.</summary>
    public static string Of(INamedTypeSymbol type)
    {
        string?[] words =
        [
            "public",
            type.IsStatic ? "static" : type is { TypeKind: TypeKind.Class, IsAbstract: true } ? "abstract" : type is { TypeKind: TypeKind.Class, IsSealed: true } ? "sealed" : null,
            type is { TypeKind: TypeKind.Struct, IsReadOnly: true } ? "readonly" : null,
            type.IsRecord ? "record" : null,
            type.TypeKind switch
            {
                TypeKind.Class => type.IsRecord ? null : "class",
                var kind => kind.ToString().ToLowerInvariant(),
            },
            NameOf(type),
        ];
        var interfaces = type.Interfaces.Where(contract => !type.IsRecord || contract.Name != nameof(IEquatable<>));
        var bases = (type.BaseType is { SpecialType: SpecialType.None } parent && type.TypeKind == TypeKind.Class ? [parent] : Array.Empty<INamedTypeSymbol>()).Concat(interfaces);
        var tail = string.Join(", ", bases.Select(NameOf));
        return string.Join(' ', words.Where(word => word is not null)) + (tail.Length > 0 ? " : " + tail : "");
    }

    /// <summary>A member's declaration, with a line for each parameter where one line would be too long.</summary>
    public static string Of(ISymbol member)
    {
        if (member is not IMethodSymbol method)
        {
            return member.ToDisplayString(member is IPropertySymbol ? Property : Full);
        }

        var head = method.ToDisplayString(Full);
        var parameters = method.Parameters.Select(Of).ToArray();
        var line = $"{head}({string.Join(", ", parameters)})";
        return line.Length <= MaxWidth ? line : $"{head}(\n    {string.Join(",\n    ", parameters)})";
    }

    // Roslyn leaves a float's suffix away.
    private static string Of(IParameterSymbol parameter) =>
        parameter.ToDisplayString(Full) + (parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: float value } && !float.IsInteger(value) ? "f" : "");

    /// <summary>A member's name with the types of its parameters, which tells overloads apart.</summary>
    public static string ShortOf(ISymbol member) => member.ToDisplayString(Short);

    /// <summary>The name of a type as C# has it.</summary>
    public static string NameOf(ITypeSymbol type) => type.ToDisplayString(Names);
}
