using System.Text.Json;

namespace GanAssets.Tests.Scripts;

[Platform(Exclude = "Win", Reason = "The script is for bash; Windows has ganassets.ps1.")]
public sealed class GanAssetsInstallTests
{
    private ScriptSandbox _sandbox = null!;

    [SetUp]
    public void Prepare()
    {
        _sandbox = new ScriptSandbox();
        _sandbox.Remove("cmake");
        _sandbox.Remove("g++");
    }

    [TearDown]
    public void Remove() => _sandbox.Dispose();

    [Test]
    public void With_neither_root_nor_sudo_it_prints_the_one_line_to_run()
    {
        var (code, output, error) = _sandbox.Run("demo");
        using var scope = Assert.EnterMultipleScope();
        Assert.That((code, output), Is.EqualTo((2, "")));
        Assert.That(error.Split('\n'), Has.Length.EqualTo(1));
        Assert.That(error, Does.Match("Run this as root: apt-get update && apt-get install --yes --no-install-recommends .*g\\+\\+ cmake$"));
        Assert.That(_sandbox.Calls, Is.Empty);
    }

    [Test]
    public void Sudo_that_asks_for_a_password_where_nobody_can_type_it_counts_as_none()
    {
        _sandbox.Stub("sudo", "exit 1");
        var (code, _, error) = _sandbox.Run("demo");
        Assert.That(code, Is.EqualTo(2));
        Assert.That(error, Does.Contain("Run this as root: "));
        Assert.That(_sandbox.Calls, Is.EqualTo(new[] { "sudo -n true" }));
    }

    [TestCase("0", "")]
    [TestCase("1000", "sudo")]
    public void As_root_or_by_sudo_it_installs_what_is_missing(string user, string sudo)
    {
        _sandbox.Stub("id", $"echo {user}");
        if (sudo.Length > 0)
        {
            _sandbox.Stub(sudo, "[[ $1 == -n ]] || \"$@\"");
        }

        _sandbox.Stub("apt-get", "echo \"as $DEBIAN_FRONTEND\" >>\"$LOG\"");
        var (code, _, error) = _sandbox.Run("demo");
        using var scope = Assert.EnterMultipleScope();
        Assert.That(code, Is.Zero);
        Assert.That(error, Does.Match("ganassets: installing .*g\\+\\+ cmake \\(apt-get"));
        var calls = _sandbox.Calls;
        Assert.That(calls, Has.Some.Match("^apt-get -qq .* install --yes --no-install-recommends .*g\\+\\+ cmake$"));
        Assert.That(calls, Has.Some.EqualTo("as noninteractive"));
        Assert.That(calls.Any(call => call.StartsWith("sudo env", StringComparison.Ordinal)), Is.EqualTo(sudo.Length > 0));
    }

    [Test]
    public void A_failed_install_updates_the_lists_once_and_then_gives_up()
    {
        _sandbox.Stub("id", "echo 0");
        _sandbox.Stub("apt-get", "echo no such thing; [[ $* == *update* ]]");
        var (code, _, error) = _sandbox.Run("demo");
        using var scope = Assert.EnterMultipleScope();
        Assert.That(code, Is.EqualTo(2));
        Assert.That(error, Does.Match("no such thing\nganassets: apt-get could not install .*g\\+\\+ cmake; mend what it says above"));
        Assert.That(_sandbox.Calls.Count(call => call.EndsWith(" update", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public void Without_apt_it_names_what_is_missing()
    {
        _sandbox.Remove("apt-get");
        var (code, _, error) = _sandbox.Run("demo");
        Assert.That(code, Is.EqualTo(2));
        Assert.That(error, Does.StartWith("ganassets: missing here: g++ cmake;"));
    }

    [Test]
    public void The_doctor_installs_nothing_and_says_what_a_build_needs()
    {
        _sandbox.Stub("id", "echo 0");
        var (code, output, error) = _sandbox.Run("doctor");
        using var scope = Assert.EnterMultipleScope();
        Assert.That((code, error), Is.EqualTo((2, "")));
        Assert.That(output.Split('\n')[0], Does.Match("^missing +build +needs .*g\\+\\+ cmake$"));
        Assert.That(output.Split('\n')[1], Does.Match("→ as root: apt-get update && apt-get install --yes .*g\\+\\+ cmake$"));
        Assert.That(_sandbox.Calls, Is.Empty);
    }

    [Test]
    public void The_doctor_says_so_in_JSON_too()
    {
        var (code, output, _) = _sandbox.Run("doctor", "--json");
        using var document = JsonDocument.Parse(output);
        Assert.That(code, Is.EqualTo(2));
        Assert.That(document.RootElement.GetProperty("usable").GetBoolean(), Is.False);
        Assert.That(document.RootElement.GetProperty("findings")[0].GetProperty("mend").GetString(), Does.Contain("g++ cmake"));
    }

    [Test]
    public void A_doctor_that_is_built_runs_without_what_built_it()
    {
        _sandbox.Write("repo/Trainer/bin/Release/net10.0/ganassets.dll", "");
        Assert.That(_sandbox.Run("doctor", "--json").Code, Is.Zero);
        Assert.That(_sandbox.Calls, Is.EqualTo(new[] { "dotnet REPO/Trainer/bin/Release/net10.0/ganassets.dll doctor --json" }));
    }

    [Test]
    public void Packages_from_NuGet_need_nothing_of_the_system()
    {
        _sandbox.Environment["GANASSETS_PACKAGES"] = "nuget";
        Assert.That(_sandbox.Run("demo").Code, Is.Zero);
        Assert.That(_sandbox.Calls, Has.None.StartWith("apt-get").And.None.StartWith("npm"));
    }
}
