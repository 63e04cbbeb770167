namespace GanAssets.Tests.Reference;

/// <summary>The anchors that GitHub gives to the headings of one page.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<string, int> _seen = [];

    /// <summary>The anchor of the next heading: small letters, hyphens for spaces, no punctuation, and a number from the second of a kind on.</summary>
    public string Next(string heading)
    {
        var anchor = string.Concat(heading.ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')).Replace(' ', '-');
        var before = _seen.GetValueOrDefault(anchor);
        _seen[anchor] = before + 1;
        return before == 0 ? anchor : $"{anchor}-{before}";
    }
}
