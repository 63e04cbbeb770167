using Microsoft.CodeAnalysis;

namespace GanAssets.Tests.Reference;

/// <summary>The headings of a type's page, and their anchors.</summary>
internal sealed class TypeOutline
{
    private readonly Dictionary<ISymbol, string> _anchors = new(SymbolEqualityComparer.Default);

    public TypeOutline(PublicApi api, INamedTypeSymbol type)
    {
        Type = type;
        Sections = type.TypeKind == TypeKind.Enum ? [] : [.. api.Members(type).OrderBy(Rank).ThenBy(member => member is IMethodSymbol ? member.Name : "", StringComparer.Ordinal)
            .GroupBy(TitleOf).OrderBy(group => Array.IndexOf(_titles, group.Key))];
        var anchors = new Anchors();
        anchors.Next(type.Name);
        foreach (var section in Sections)
        {
            anchors.Next(section.Key);
            foreach (var member in section)
            {
                _anchors[member] = anchors.Next(Declaration.ShortOf(member));
            }
        }
    }

    private static readonly string[] _titles = ["Constructors", "Constants", "Properties", "Methods", "Operators", "Events"];

    public INamedTypeSymbol Type { get; }

    /// <summary>The page's file, beside those of the other types.</summary>
    public string File => $"{Type.Name}.md";

    /// <summary>The members below their headings; none for an enumeration, whose members are rows.</summary>
    public IReadOnlyList<IGrouping<string, ISymbol>> Sections { get; }

    /// <summary>What follows a page's name to lead to a member: the anchor of its heading, or nothing for a row of a table.</summary>
    public string Fragment(ISymbol member) => _anchors.TryGetValue(member, out var anchor) ? "#" + anchor : "";

    // Methods that make the type come first, and those that every type has last.
    private static int Rank(ISymbol member) => member.IsStatic ? 0 : member is { IsOverride: false, Name: not nameof(Equals) } ? 1 : 2;

    private static string TitleOf(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: true } => "Constants",
        IPropertySymbol => "Properties",
        IEventSymbol => "Events",
        IMethodSymbol { MethodKind: MethodKind.Constructor } => "Constructors",
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => "Operators",
        IMethodSymbol => "Methods",
        _ => throw new NotSupportedException($"The reference does not know what {member} is."),
    };
}
