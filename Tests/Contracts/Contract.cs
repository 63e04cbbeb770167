using System.Text.RegularExpressions;

namespace GanAssets.Tests.Contracts;

/// <summary>
/// The part of an official public API that an adapter holds: the official lines, word for word, in the form of <see cref="ApiLister"/>.
/// <list type="bullet">
/// <item>A member's line matches as a whole: names, types, defaults, modifiers.</item>
/// <item>A type's line matches by name, kind, modifiers and constraints; of bases and interfaces the adapter may lack some, but adds none.</item>
/// <item>An interface that other lines name, and that has no line of its own here, may be exposed without members.</item>
/// </list>
/// </summary>
internal sealed class Contract
{
    private readonly string[] _lines;
    private readonly HashSet<string> _exact;
    private readonly ILookup<string, TypeHeader> _types;

    private Contract(IEnumerable<string> lines)
    {
        _lines = [.. lines];
        _exact = [.. _lines];
        _types = TypesIn(_lines);
    }

    /// <summary>The contract of a library.</summary>
    /// <param name="name">The file's name in this folder, without its ending.</param>
    public static Contract Read(string name)
    {
        using var stream = typeof(Contract).Assembly.GetManifestResourceStream($"Contracts.{name}.txt")
            ?? throw new FileNotFoundException($"Contracts/{name}.txt is not built into the tests.");
        using var reader = new StreamReader(stream);
        return Of(reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    /// <summary>A contract of the given lines.</summary>
    public static Contract Of(params IEnumerable<string> lines) => new(lines);

    /// <summary>The lines of an API that the contract does not allow.</summary>
    public IReadOnlyList<string> Outside(IEnumerable<string> api) => [.. api.Where(line => !Allows(line))];

    /// <summary>The lines of the contract that an API does not hold.</summary>
    public IReadOnlyList<string> Missing(IReadOnlyCollection<string> api)
    {
        var members = api.ToHashSet();
        var types = TypesIn(api);
        return [.. _lines.Where(line => TypeHeader.Parse(line) is { } header
            ? !types[header.Name].Any(header.Covers)
            : !members.Contains(line))];
    }

    private bool Allows(string line) => _exact.Contains(line)
        || (TypeHeader.Parse(line) is { } header && (_types[header.Name].Any(official => official.Covers(header)) || IsMerelyNamed(header)));

    private bool IsMerelyNamed(TypeHeader header)
    {
        var name = new Regex($@"(?<![\w.]){Regex.Escape(header.Name.Split('<')[0])}(?![\w.])", RegexOptions.CultureInvariant);
        return header.IsInterface && !_types.Contains(header.Name) && Array.Exists(_lines, name.IsMatch);
    }

    private static ILookup<string, TypeHeader> TypesIn(IEnumerable<string> lines) =>
        lines.Select(TypeHeader.Parse).OfType<TypeHeader>().ToLookup(header => header.Name);
}
