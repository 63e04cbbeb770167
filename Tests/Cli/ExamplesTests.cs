using System.CommandLine;
using System.CommandLine.Parsing;
using GanAssets.Trainer.Cli;

namespace GanAssets.Tests.Cli;

internal sealed class ExamplesTests
{
    private static IEnumerable<string> Verbs => Below(CommandLine.Root()).Select(verb => string.Join(' ', verb));

    [TestCaseSource(nameof(Verbs))]
    public void Help_shows_examples_that_the_parser_takes(string verb)
    {
        var lines = ExamplesInHelp(verb);

        Assert.That(lines, Is.Not.Empty, "give the verb its examples by WithExamples");
        foreach (var line in lines)
        {
            var words = CommandLineParser.SplitCommandLine(line).ToArray();
            Assert.That(words[0], Is.EqualTo("ganassets"), line);
            var parsed = CommandLine.Parse(words[1..]);
            Assert.That(() => UsageError.ThrowIfAny(parsed), Throws.Nothing, line);
            Assert.That(string.Join(' ', words[1..]), Does.StartWith(verb), line);
        }
    }

    [Test]
    public void Option_that_takes_a_number_says_its_range()
    {
        Assert.That(Help("train"), Does.Contain("Seed of everything random in the run (default 1); a whole number from 0 to 2147483647."));
    }

    private static string[] ExamplesInHelp(string verb) =>
        [.. Help(verb).Split('\n').SkipWhile(line => line.TrimEnd() != "Examples:").Skip(1).Select(line => line.Trim()).Where(line => line.Length > 0)];

    private static string Help(string verb)
    {
        var output = new StringWriter();
        var code = CommandLine.Parse([.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"])
            .Invoke(new InvocationConfiguration { Output = output, EnableDefaultExceptionHandler = false });
        Assert.That(code, Is.Zero);
        return output.ToString();
    }

    private static IEnumerable<string[]> Below(Command command) =>
        command.Subcommands.SelectMany(verb => Below(verb).Select(path => (string[])[verb.Name, .. path])).Prepend([]);
}
