using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using GanAssets.Samples.Dungeon;

namespace GanAssets.Tests.Documents;

/// <summary>The pages' commands for dotnet and cmake: the projects, folders and tests that they name are there.</summary>
internal sealed partial class ProjectCommandTests
{
    private static readonly string[] Tests =
    [
        .. typeof(ProjectCommandTests).Assembly.GetTypes().SelectMany(type => type.GetMethods().Select(method => $"{type.FullName}.{method.Name}")),
    ];

    private static IEnumerable<TestCaseData> Dotnet => Lines(DotnetCommand());

    private static IEnumerable<TestCaseData> CMake => Lines(CMakeCommand());

    [TestCaseSource(nameof(Dotnet))]
    public void Every_project_that_dotnet_is_given_is_there(DocumentPage page, string line)
    {
        var words = CommandLineParser.SplitCommandLine(line).ToArray();
        var own = words.TakeWhile(word => word != "--").ToArray();
        switch (own[1])
        {
            case "run":
                Assert.That(own, Does.Contain("--project"));
                var project = own[Array.IndexOf(own, "--project") + 1];
                AssertIsProject(project);
                if (project == "Samples/Dungeon")
                {
                    Assert.That(() => Options.Parse(words.AsSpan(Math.Min(own.Length + 1, words.Length))), Throws.Nothing);
                }

                break;
            case "publish" or "test":
                AssertIsProject(own[2]);
                if (Array.IndexOf(own, "--filter") is > 0 and var filter)
                {
                    var name = own[filter + 1].Split('~')[1];
                    Assert.That(Tests, Has.Some.Contains(name));
                }

                break;
            case "add":
                // From a game's project beside this repository; a package is not ours.
                Assert.That(own[2] == "package" || File.Exists(Path.Combine(DocumentPage.Home, own[3]["../GanAssets/".Length..])), Is.True);
                break;
            default:
                Assert.Fail($"{page} has a command that this test does not know: {line}");
                break;
        }
    }

    [TestCaseSource(nameof(CMake))]
    public void Every_folder_that_cmake_is_given_is_there(DocumentPage page, string line)
    {
        var words = CommandLineParser.SplitCommandLine(line).ToArray();
        if (words[1] == "--build")
        {
            Assert.That(CMake.Where(other => other.Arguments[0] == page).Select(other => (string)other.Arguments[1]!), Has.Some.EndsWith($" -B {words[2]}"));
            return;
        }

        Assert.That(words[1], Is.EqualTo("-S"));
        Assert.That(Path.Combine(DocumentPage.Home, words[2], "CMakeLists.txt"), Does.Exist);
    }

    [Test]
    public void The_commands_are_found()
    {
        Assert.That(Dotnet.Count(), Is.GreaterThan(12));
        Assert.That(CMake.Count(), Is.GreaterThanOrEqualTo(4));
    }

    private static void AssertIsProject(string folder) => Assert.That(Directory.GetFiles(Path.Combine(DocumentPage.Home, folder), "*.csproj"), Has.Length.EqualTo(1));

    private static IEnumerable<TestCaseData> Lines(Regex command) => DocumentPage.All.SelectMany(page => new[] { "sh", null }.SelectMany(page.Blocks).Concat(page.InlineCode)
        .SelectMany(block => block.Split('\n')).SelectMany(line => command.Matches(line.Split(" #")[0])).Select(match => match.Value.Trim())
        .Distinct().Select((line, i) => new TestCaseData(page, line).SetArgDisplayNames($"{page}, {i + 1}: {Shown(line)}")));

    // With its filter, a line's own name would pass that filter, and NUnit runs what is explicit only where a filter chooses nothing else.
    private static string Shown(string line) => line.Split(" --filter")[0];

    [GeneratedRegex(@"(?<![./\w])dotnet [a-z]+ (?:(?!&&)[^|;>])+")]
    private static partial Regex DotnetCommand();

    [GeneratedRegex(@"(?<![./\w])cmake -(?:(?!&&)[^|;>])+")]
    private static partial Regex CMakeCommand();
}
