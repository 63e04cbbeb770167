using System.Xml.Linq;

namespace GanAssets.Tests.Reference;

/// <summary>A docstring's parts.</summary>
/// <param name="Sources">The symbol's own docstring, then those that it inherits from; the first that has a part gives it.</param>
internal sealed record Docstring(IReadOnlyList<XElement> Sources)
{
    public XElement? Summary => Part("summary");

    public XElement? Remarks => Part("remarks");

    public XElement? Returns => Part("returns");

    /// <summary>The exceptions, each with its <c>cref</c>.</summary>
    public IEnumerable<XElement> Exceptions =>
        Sources.Select(source => source.Elements("exception").ToArray()).FirstOrDefault(exceptions => exceptions.Length > 0, []);

    public XElement? Parameter(string name) =>
        Sources.SelectMany(source => source.Elements("param")).FirstOrDefault(parameter => parameter.Attribute("name")!.Value == name);

    private XElement? Part(string name) => Sources.Select(source => source.Element(name)).FirstOrDefault(part => part is not null);
}
