namespace GanAssets.Tests.Scripts;

[Platform(Exclude = "Win", Reason = "The script is for bash; Windows has ganassets.ps1.")]
public sealed class GanAssetsTestVerbTests
{
    private ScriptSandbox _sandbox = null!;

    [SetUp]
    public void Prepare() => _sandbox = new ScriptSandbox();

    [TearDown]
    public void Remove() => _sandbox.Dispose();

    [TestCase(5, 5, 0, 0, "5 passed, 0 failed", 0)]
    [TestCase(7, 4, 0, 0, "4 passed, 0 failed, 3 skipped", 0)]
    [TestCase(7, 4, 2, 1, "4 passed, 2 failed, 1 skipped", 1)]
    public void It_ends_with_the_counts(int total, int passed, int failed, int status, string line, int code)
    {
        Results(total, passed, failed, status);
        var run = _sandbox.Run("test");
        Assert.That(run.Output.Split('\n')[^1], Is.EqualTo(line));
        Assert.That(run.Code, Is.EqualTo(code));
    }

    [TestCase(0, 0, 0, "no test ran")]
    [TestCase(3, 3, 134, "the run broke off")]
    [TestCase(0, 0, 134, "the run broke off")]
    public void A_run_without_tests_or_with_a_crash_fails_and_says_why(int total, int passed, int status, string reason)
    {
        Results(total, passed, 0, status);
        var run = _sandbox.Run("test");
        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain(reason));
        Assert.That(run.Output, Does.EndWith($"{passed} passed, 0 failed"));
    }

    [Test]
    public void Reasons_for_skipping_are_printed()
    {
        Results(1, 0, 0, 0, """
            <UnitTestResult testName="Takes(&quot;a&quot;)" outcome="NotExecuted"><Output><ErrorInfo>
            <Message>python3-torch is not installed &amp; used</Message></ErrorInfo></Output></UnitTestResult>
            <UnitTestResult testName="Other" outcome="Passed" />
            """);
        Assert.That(_sandbox.Run("test").Output, Is.EqualTo("skipped Takes(\"a\"): python3-torch is not installed & used\n0 passed, 0 failed, 1 skipped"));
    }

    [Test]
    public void Words_choose_the_tests_and_nothing_is_built_twice()
    {
        Results(1, 1, 0, 0);
        _sandbox.Run("test");
        Assert.That(_sandbox.Calls, Has.Some.StartWith("dotnet msbuild REPO/Tests/GanAssets.Tests.csproj "));
        _sandbox.Run("test", "Runtime", "Export.Graph");
        var call = _sandbox.Calls.Single();
        Assert.That(call, Does.StartWith("dotnet test REPO/Tests/GanAssets.Tests.csproj -c Release --no-build --filter FullyQualifiedName~Runtime|FullyQualifiedName~Export.Graph "));
    }

    [Test]
    public void The_tests_build_serves_the_program_as_well()
    {
        Results(1, 1, 0, 0);
        _sandbox.Run("test");
        Assert.That(_sandbox.Calls, Has.Some.StartWith("dotnet msbuild"));
        _sandbox.Run("doctor");
        Assert.That(_sandbox.Calls, Is.EqualTo(new[] { "dotnet REPO/Trainer/bin/Release/net10.0/ganassets.dll doctor" }));
    }

    [TestCase("0", 0)]
    [TestCase("0", 100)]
    [TestCase("1000", 0)]
    public void A_browser_is_installed_where_that_asks_nobody_and_its_lack_stops_no_test(string user, int status)
    {
        Results(1, 1, 0, 0);
        _sandbox.Stub("id", $"echo {user}");
        _sandbox.Stub("apt-get", $"exit {status}");

        var run = _sandbox.Run("test");

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(_sandbox.Calls.Any(call => call.EndsWith("install --yes --no-install-recommends chromium", StringComparison.Ordinal)), Is.EqualTo(user == "0"));
    }

    [TestCase("--filter")]
    [TestCase("a b")]
    public void A_word_that_is_no_name_is_refused(string word)
    {
        var run = _sandbox.Run("test", word);
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain($"not '{word}'").And.Not.Contains('\n'));
    }

    [TestCase("--help")]
    [TestCase("-h")]
    public void Its_help_is_the_programs_as_that_of_the_other_verbs(string word)
    {
        var run = _sandbox.Run("test", word);
        Assert.That((run.Code, run.Output), Is.EqualTo((0, $"ran REPO/Trainer/bin/Release/net10.0/ganassets.dll test {word} with PASSIVE and 1073741824 in REPO")));
        Assert.That(_sandbox.Calls, Has.None.StartWith("dotnet test").And.None.Contains("Tests"));
    }

    private void Results(int total, int passed, int failed, int status, string results = "")
    {
        _sandbox.Environment["TRX"] =
            $"<Results>{results}</Results><Counters total=\"{total}\" executed=\"{passed + failed}\" passed=\"{passed}\" failed=\"{failed}\" error=\"0\" passedButRunAborted=\"0\" />";
        _sandbox.Environment["TEST_STATUS"] = $"{status}";
    }
}
