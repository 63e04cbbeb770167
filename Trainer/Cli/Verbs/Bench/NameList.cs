using System.CommandLine;
using GanAssets.Trainer.Recipes.Settings;

namespace GanAssets.Trainer.Cli.Verbs.Bench;

/// <summary>An option that takes names of a list, with commas between them, and may be repeated.</summary>
/// <param name="verb">The verb that it belongs to.</param>
/// <param name="name">With its dashes.</param>
/// <param name="description">What the names are of.</param>
/// <param name="names">The names that there are.</param>
/// <param name="apart">Those that <see cref="All"/> does not mean.</param>
internal sealed class NameList(string verb, string name, string description, IReadOnlyList<string> names, IReadOnlyList<string>? apart = null)
{
    /// <summary>What names all of them at once, but for those apart.</summary>
    public const string All = "all";

    /// <summary>The option.</summary>
    public Option<string[]> Option { get; } = Create(name, description, names);

    /// <summary>The names that the person chose, in the list's order; empty where they did not choose.</summary>
    /// <exception cref="InputException">A name is not in the list.</exception>
    public IReadOnlyList<string> Chosen(ParseResult parsed)
    {
        var words = (parsed.GetValue(Option) ?? []).SelectMany(word => word.Split(',', StringSplitOptions.TrimEntries)).ToArray();
        string[] known = [.. names, All];
        if (words.FirstOrDefault(word => !known.Contains(word)) is { } unknown)
        {
            throw new InputException($"{verb}: {name} takes {string.Join(", ", known)}, not '{unknown}'; the nearest is {EditDistance.Nearest(unknown, known)}.");
        }

        return [.. names.Where(own => words.Contains(own) || (words.Contains(All) && apart?.Contains(own) is not true))];
    }

    /// <summary>The names that the person chose of those that suit; all that suit where they did not choose.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="suiting">The names that suit, among the list's.</param>
    /// <param name="what">What they suit, for the message.</param>
    /// <exception cref="InputException">A name is not in the list, or does not suit.</exception>
    public IReadOnlyList<string> ChosenFrom(ParseResult parsed, IReadOnlyList<string> suiting, string what)
    {
        var chosen = Chosen(parsed);
        if (chosen.Count == 0 || chosen.Count == names.Count)
        {
            return suiting;
        }

        return chosen.FirstOrDefault(own => !suiting.Contains(own)) is { } other
            ? throw new InputException($"{verb}: {name} {other} does not go with {what}, whose are {string.Join(", ", suiting)}.")
            : chosen;
    }

    private static Option<string[]> Create(string name, string description, IReadOnlyList<string> names)
    {
        var option = new Option<string[]>(name) { Description = description, Arity = ArgumentArity.OneOrMore };
        option.CompletionSources.Add([.. names, All]);
        return option;
    }
}
