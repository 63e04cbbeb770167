using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GanAssets.Tests.Reference;

/// <summary>
/// The public types and members of an assembly with their docstrings, read from the assembly and from the XML file that
/// the compiler writes beside it. What the compiler made up itself (a record's comparison, a default constructor) has no
/// docstring and is left out.
/// </summary>
internal sealed class PublicApi
{
    private readonly Compilation _compilation;
    private readonly Dictionary<string, XElement> _docstrings;

    private PublicApi(Compilation compilation, IAssemblySymbol assembly, Dictionary<string, XElement> docstrings)
    {
        _compilation = compilation;
        _docstrings = docstrings;
        Types = [.. Namespaces(assembly.GlobalNamespace).SelectMany(space => space.GetTypeMembers())
            .Where(type => type.DeclaredAccessibility == Accessibility.Public).OrderBy(type => type.Name, StringComparer.Ordinal)];
    }

    /// <summary>The public types, by name.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types { get; }

    /// <summary>Reads an assembly. Those that it refers to lie beside it.</summary>
    /// <param name="type">Any of its types.</param>
    public static PublicApi Read(Type type)
    {
        var assembly = type.Assembly.Location;
        var own = MetadataReference.CreateFromFile(assembly);
        var beside = type.Assembly.GetReferencedAssemblies().Select(name => Path.Combine(Path.GetDirectoryName(assembly)!, name.Name + ".dll"))
            .Where(File.Exists).Select(file => MetadataReference.CreateFromFile(file));
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) is "netstandard.dll" || Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create("Reference", references: [own, .. beside, .. platform]);
        var docstrings = XDocument.Load(Path.ChangeExtension(assembly, ".xml"), LoadOptions.PreserveWhitespace)
            .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);
        return new PublicApi(compilation, (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(own)!, docstrings);
    }

    /// <summary>The members of a type in the order of the sources.</summary>
    public IEnumerable<ISymbol> Members(INamedTypeSymbol type) =>
        type.GetMembers().Where(member => member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected
            && _docstrings.ContainsKey(member.GetDocumentationCommentId() ?? ""));

    /// <summary>The symbol that a <c>cref</c> of a docstring names.</summary>
    public ISymbol Find(string cref) =>
        DocumentationCommentId.GetFirstSymbolForDeclarationId(cref, _compilation) ?? throw new ArgumentException($"A docstring names {cref}, which there is not.");

    /// <summary>Whether a type is one of <see cref="Types"/>.</summary>
    public bool Has(ITypeSymbol type) => Types.Contains(type.OriginalDefinition, SymbolEqualityComparer.Default);

    /// <summary>A symbol's docstring, that of another one where it inherits it; what it says itself goes before.</summary>
    public Docstring DocstringOf(ISymbol symbol)
    {
        var own = _docstrings[symbol.GetDocumentationCommentId()!];
        return own.Element("inheritdoc")?.Attribute("cref") is { } cref
            ? new Docstring([own, .. DocstringOf(Find(cref.Value)).Sources])
            : new Docstring([own]);
    }

    private static IEnumerable<INamespaceSymbol> Namespaces(INamespaceSymbol space) =>
        space.GetNamespaceMembers().SelectMany(Namespaces).Prepend(space);
}
