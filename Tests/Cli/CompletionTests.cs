using System.Diagnostics;

namespace GanAssets.Tests.Cli;

internal sealed class CompletionTests
{
    // Splits the line at the cursor as bash does, with its default COMP_WORDBREAKS, and calls the function that complete -F names.
    private const string Bash = """
        source "$1"
        ganassets() { "$DOTNET" "$PROGRAM" "$@"; }
        complete -p ganassets >&2
        COMP_LINE=$2 COMP_POINT=${#2}
        read -ra COMP_WORDS <<<"${2//=/ = }"
        [[ $2 != *[\ =] ]] || COMP_WORDS+=('')
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _ganassets ganassets "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
        echo "${COMPREPLY[*]}"
        """;

    private const string Fish = """
        function ganassets; $DOTNET $PROGRAM $argv; end
        source $argv[1]
        string join ' ' (complete -C $argv[2] | string replace -r '\t.*' ''); or true
        """;

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveIt() => _folder.Dispose();

    [TestCase("", "check", "completion", "data", "demo", "doctor", "export", "generate", "report", "train")]
    [TestCase("data ", "fetch")]
    [TestCase("data fetch ", "portraits")]
    [TestCase("completion ", "bash", "fish", "pwsh", "zsh")]
    [TestCase("check --", "--help", "--json")]
    public void Program_offers_verbs_options_and_values(string line, params string[] words)
    {
        Assert.That(Suggestions(line), Is.SupersetOf(words).And.None.Matches<string>(word => word.StartsWith('-') != line.EndsWith('-')));
    }

    [TestCase("check ")]
    [TestCase("train set --out ")]
    [TestCase("check run --json ")]
    [TestCase("generate none.onnx --attr ")]
    public void Program_offers_nothing_where_files_belong(string line) => Assert.That(Suggestions(line), Is.Empty);

    [Test]
    public void Attributes_are_offered_from_the_model() =>
        Assert.That(Suggestions($"generate {SharedRun.Model} --attr color="), Is.EquivalentTo(["color=blue", "color=green", "color=red"]));

    [TestCase("ganassets ch", "check")]
    [TestCase("ganassets train --ste", "--steps")]
    [TestCase("ganassets data fetch p", "portraits")]
    [TestCase("ganassets check x", "")]
    public void Bash_completes_the_word_at_the_cursor(string line, string words) => Assert.That(RunScript("bash", Bash, line), Is.EqualTo(words));

    [Test]
    public void Bash_completes_behind_an_equals_sign_at_which_it_breaks_words() =>
        Assert.That(RunScript("bash", Bash, $"ganassets generate {SharedRun.Model} --attr color=b"), Is.EqualTo("blue"));

    [TestCase("ganassets ch", "check")]
    [TestCase("ganassets data fetch p", "portraits")]
    public void Fish_completes_the_word_at_the_cursor(string line, string words) => Assert.That(RunScript("fish", Fish, line), Is.EqualTo(words));

    [TestCase("bash", "complete ")]
    [TestCase("zsh", "#compdef ganassets")]
    [TestCase("fish", "complete -c ganassets")]
    [TestCase("pwsh", "Register-ArgumentCompleter")]
    public void There_is_a_script_for_each_shell(string shell, string part) =>
        Assert.That(ProgramRun.Of(_folder.Path, "completion", shell).Succeeded().Output, Does.Contain(part));

    [Test]
    public void Unknown_shell_is_refused() =>
        Refusal.Assert(_folder.Path, ["completion", "tcsh"], "completion: there is no script for 'tcsh'", "bash, zsh, fish, pwsh");

    private string[] Suggestions(string line)
    {
        var run = ProgramRun.Of(_folder.Path, $"[suggest:{line.Length}]", line).Succeeded();
        Assert.That(run.Error, Is.Empty);
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private string RunScript(string shell, string script, string line)
    {
        var program = Programs.Find(shell) ?? throw new IgnoreException($"{shell} is not installed.");
        File.WriteAllText(_folder["script"], ProgramRun.Of(_folder.Path, "completion", shell).Succeeded().Output);
        string[] words = shell == "bash" ? ["-c", script, shell, _folder["script"], line] : ["-c", script, _folder["script"], line];
        var start = new ProcessStartInfo(program, words) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true };
        start.Environment["DOTNET"] = ProgramRun.Dotnet;
        start.Environment["PROGRAM"] = ProgramRun.Path;
        start.Environment["HOME"] = _folder.Path;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero);
        return output.Trim();
    }
}
