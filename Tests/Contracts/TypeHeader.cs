namespace GanAssets.Tests.Contracts;

/// <summary>The parts of a class's, struct's or interface's line.</summary>
/// <param name="Name">Full name with type parameters.</param>
/// <param name="Heritage">Base and interfaces.</param>
/// <param name="Constraints">The <c>where</c> clauses as they stand.</param>
/// <param name="Words">Kind and modifiers as they stand.</param>
internal sealed record TypeHeader(string Name, IReadOnlyList<string> Heritage, string Constraints, string Words)
{
    /// <summary>Whether the line is an interface's.</summary>
    public bool IsInterface => Words.StartsWith("interface", StringComparison.Ordinal);

    /// <summary>Reads a line; null for a member, an enumeration or a delegate.</summary>
    public static TypeHeader? Parse(string line)
    {
        var brace = line.LastIndexOf('{');
        var words = line[(brace + 1)..].TrimEnd('}');
        if (words.Split(' ')[0] is not ("class" or "struct" or "interface"))
        {
            return null;
        }

        var text = line[..brace].TrimEnd();
        var where = text.IndexOf(" where ", StringComparison.Ordinal);
        var head = where < 0 ? text : text[..where];
        var colon = head.IndexOf(" : ", StringComparison.Ordinal);
        return new TypeHeader(
            colon < 0 ? head : head[..colon],
            colon < 0 ? [] : SplitOutsideBrackets(head[(colon + 3)..]),
            where < 0 ? "" : text[where..],
            words);
    }

    /// <summary>Whether the other is this type with some of its bases and interfaces, or all, and no others.</summary>
    public bool Covers(TypeHeader other) =>
        (Name, Constraints, Words) == (other.Name, other.Constraints, other.Words) && other.Heritage.All(Heritage.Contains);

    private static List<string> SplitOutsideBrackets(string list)
    {
        var parts = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < list.Length; i++)
        {
            depth += list[i] switch { '<' or '(' => 1, '>' or ')' => -1, _ => 0 };
            if (list[i] == ',' && depth == 0)
            {
                parts.Add(list[start..i]);
                start = i + 2;
            }
        }

        parts.Add(list[start..]);
        return parts;
    }
}
