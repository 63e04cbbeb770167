using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using GanAssets.Trainer.Cli;

namespace GanAssets.Tests.Documents;

internal sealed partial class CommandTests
{
    private static IEnumerable<TestCaseData> Lines => DocumentPage.All.SelectMany(page => new[] { "sh", null }
        .SelectMany(page.Blocks).SelectMany(block => block.Split('\n')).SelectMany(line => Command().Matches(line.Split(" #")[0]))
        .Select(match => match.Groups[1].Value.Trim()).Distinct().Select(line => new TestCaseData(line).SetArgDisplayNames($"{page}: {line}")));

    private static IEnumerable<TestCaseData> Mentions => DocumentPage.All.SelectMany(page => page.InlineCode
        .Select(code => Mention().Match(code)).Where(match => match.Success).Select(match => match.Groups[1].Value)
        .Distinct().Select(line => new TestCaseData(line).SetArgDisplayNames($"{page}: {line}")));

    [TestCaseSource(nameof(Lines))]
    public void Every_command_of_the_pages_is_one_that_the_program_takes(string line)
    {
        AssertTaken(CommandLineParser.SplitCommandLine(line).ToArray());
    }

    /// <summary>A sentence may name a verb without what it needs.</summary>
    [TestCaseSource(nameof(Mentions))]
    public void Every_verb_that_a_sentence_names_is_one_of_the_program(string line)
    {
        var words = CommandLineParser.SplitCommandLine(line).ToArray();
        AssertTaken(words.Any(word => word.StartsWith('-')) ? words : [.. words, "--help"]);
    }

    [Test]
    public void The_commands_are_found()
    {
        Assert.That(Lines.Count(), Is.GreaterThan(40));
        Assert.That(Mentions.Count(), Is.GreaterThan(20));
    }

    private static void AssertTaken(string[] words)
    {
        // The script's own verb, which takes words of a test's name.
        if (words[0] == "test")
        {
            Assert.That(words[1..], Is.All.Match("^([A-Za-z0-9_.]+|--help)$"));
            return;
        }

        Assert.That(() => UsageError.ThrowIfAny(CommandLine.Parse(words)), Throws.Nothing);
    }

    /// <summary>What stands between the program's name and the shell's next word of its own.</summary>
    [GeneratedRegex(@"(?:\./ganassets|ganassets\.dll) ((?:(?!&&|\$\()[^|;>\\])+)")]
    private static partial Regex Command();

    [GeneratedRegex(@"^(?:[A-Z_]+=\S+ )?(?:\./)?ganassets ((?!VERB)[^|;>]+)$")]
    private static partial Regex Mention();
}
