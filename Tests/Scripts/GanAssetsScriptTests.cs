using System.Text.Json;

namespace GanAssets.Tests.Scripts;

[Platform(Exclude = "Win", Reason = "The script is for bash; Windows has ganassets.ps1.")]
public sealed class GanAssetsScriptTests
{
    private const string Build = "dotnet msbuild REPO/Trainer/GanAssets.Trainer.csproj -nologo -restore -p:Configuration=Release -v:quiet -clp:ErrorsOnly -tl:off -nodeReuse:false";
    private const string Program = "dotnet REPO/Trainer/bin/Release/net10.0/ganassets.dll";

    private ScriptSandbox _sandbox = null!;

    [SetUp]
    public void Prepare() => _sandbox = new ScriptSandbox();

    [TearDown]
    public void Remove() => _sandbox.Dispose();

    [Test]
    public void The_first_run_installs_builds_and_runs_and_says_so()
    {
        var (code, output, error) = _sandbox.Run("generate", "a model.onnx");
        using var scope = Assert.EnterMultipleScope();
        Assert.That(code, Is.Zero);
        Assert.That(output, Is.EqualTo("ran REPO/Trainer/bin/Release/net10.0/ganassets.dll generate a model.onnx with PASSIVE and 1073741824 in REPO"));
        Assert.That(error.Split('\n'), Is.EqualTo(new[]
        {
            "ganassets: installing the packages of Packages/OnnxRuntime (npm ci)",
            "ganassets: building GanAssets.Trainer.csproj in Release",
        }));
        Assert.That(_sandbox.Calls, Is.EqualTo(new[] { "npm ci --ignore-scripts --no-audit --no-fund --loglevel=error", Build, $"{Program} generate a model.onnx" }));
    }

    [Test]
    public void The_second_run_does_nothing_but_run()
    {
        RunOnce();
        var (code, _, error) = _sandbox.Run("doctor");
        Assert.That((code, error), Is.EqualTo((0, "")));
        Assert.That(_sandbox.Calls, Is.EqualTo(new[] { $"{Program} doctor" }));
    }

    [TestCase("repo/Trainer/Deep/Part.cs")]
    [TestCase("repo/Runtime/New.cs")]
    [TestCase("repo/global.json")]
    public void A_source_that_is_changed_or_new_is_built(string file)
    {
        _sandbox.Write("repo/global.json", "");
        RunOnce();
        _sandbox.Write(file, "changed");
        AssertBuildsOnce();
    }

    [Test]
    public void A_source_that_is_gone_is_built_without()
    {
        RunOnce();
        File.Delete(_sandbox["repo/Trainer/Deep/Part.cs"]);
        AssertBuildsOnce();
    }

    [TestCase("SDK", "10.0.200")]
    [TestCase("GANASSETS_PACKAGES", "nuget")]
    [TestCase("GANASSETS_TORCH", "cuda")]
    public void Another_SDK_or_source_of_packages_is_built_for(string variable, string value)
    {
        RunOnce();
        _sandbox.Environment[variable] = value;
        AssertBuildsOnce();
    }

    [Test]
    public void Another_libtorch_is_built_for()
    {
        _sandbox.Write("other/include/torch/script.h", "");
        RunOnce();
        _sandbox.Environment["LIBTORCH"] = _sandbox["other"];
        AssertBuildsOnce();
    }

    [Test]
    public void The_doctor_of_a_fresh_clone_installs_nothing_of_npm_and_says_what_does()
    {
        _sandbox.Write("repo/Trainer/Report/web/package-lock.json", "");
        var (code, output, error) = _sandbox.Run("doctor");
        Assert.That((code, error), Is.EqualTo((2, "")));
        Assert.That(output.Split('\n'), Is.EqualTo(new[]
        {
            "missing  npm packages  needs those of Packages/OnnxRuntime Trainer/Report/web",
            "                       → the first other verb installs them, such as ./ganassets demo",
        }));
        Assert.That(_sandbox.Calls, Is.Empty);

        using var json = JsonDocument.Parse(_sandbox.Run("doctor", "--json").Output);
        Assert.That(json.RootElement.GetProperty("findings").EnumerateArray().Single().GetProperty("name").GetString(), Is.EqualTo("npm packages"));
    }

    [Test]
    public void The_doctor_builds_where_a_build_needs_nothing_more()
    {
        _sandbox.Write("repo/Packages/OnnxRuntime/node_modules/.package-lock.json", "");
        _sandbox.Run("doctor");
        Assert.That(_sandbox.Calls, Is.EqualTo(new[] { Build, $"{Program} doctor" }));
    }

    [Test]
    public void The_doctor_that_is_built_tells_by_itself_what_npm_has_lost()
    {
        RunOnce();
        Directory.Delete(_sandbox["repo/Packages/OnnxRuntime/node_modules"], recursive: true);
        Assert.That(_sandbox.Run("doctor").Error, Is.Empty);
        Assert.That(_sandbox.Calls, Is.EqualTo(new[] { $"{Program} doctor" }));
    }

    [Test]
    public void A_relative_libtorch_is_the_same_from_every_folder()
    {
        _sandbox.Stub("npm", "echo \"libtorch is $LIBTORCH\" >>\"$LOG\"; mkdir -p node_modules; touch node_modules/.package-lock.json");
        _sandbox.Environment["LIBTORCH"] = "repo/libtorch";
        Assert.That(_sandbox.Run("check").Code, Is.Zero);
        Assert.That(_sandbox.Calls, Has.Some.EqualTo("libtorch is REPO/libtorch"));
    }

    [Test]
    public void What_a_build_writes_is_no_source()
    {
        RunOnce();
        _sandbox.Write("repo/Trainer/obj/Generated.cs", "");
        _sandbox.Write("repo/Trainer/bin/Release/net10.0/out.json", "");
        _sandbox.Run("doctor");
        Assert.That(_sandbox.Calls, Has.None.StartWith("dotnet msbuild"));
    }

    [Test]
    public void A_failed_build_ends_with_1_and_is_tried_again()
    {
        _sandbox.Environment["BUILD_STATUS"] = "1";
        var (code, output, error) = _sandbox.Run("check");
        Assert.That((code, output), Is.EqualTo((1, "")));
        Assert.That(error, Does.EndWith("ganassets: the build failed."));
        Assert.That(_sandbox.Calls, Has.None.StartWith(Program));

        _sandbox.Environment.Remove("BUILD_STATUS");
        AssertBuildsOnce();
    }

    [Test]
    public void A_shell_that_completes_a_word_waits_for_no_build()
    {
        Assert.That(_sandbox.Run("[suggest:3]", "tra"), Is.EqualTo((0, "", "")));
        Assert.That(_sandbox.Calls, Is.Empty);

        RunOnce();
        _sandbox.Write("repo/Runtime/New.cs", "");
        _sandbox.Run("[suggest:3]", "tra");
        Assert.That(_sandbox.Calls, Is.EqualTo(new[] { $"{Program} [suggest:3] tra" }));
    }

    [Test]
    public void A_link_to_the_script_works_from_elsewhere()
    {
        File.CreateSymbolicLink(_sandbox["link"], _sandbox["repo/ganassets"]);
        Assert.That(_sandbox.RunAs("link", "check").Output, Does.EndWith("with PASSIVE and 1073741824 in REPO"));
    }

    [Test]
    public void A_wait_policy_and_a_threshold_of_memory_that_are_set_are_kept()
    {
        _sandbox.Environment["OMP_WAIT_POLICY"] = "ACTIVE";
        _sandbox.Environment["MALLOC_TRIM_THRESHOLD_"] = "4096";
        Assert.That(_sandbox.Run("check").Output, Does.EndWith("with ACTIVE and 4096 in REPO"));
    }

    [Test]
    public void Without_the_SDK_it_says_where_to_get_it()
    {
        _sandbox.Environment["SDK"] = "8.0.400";
        AssertRefuses("the .NET 10 SDK is missing", "https://dotnet.microsoft.com/download");
    }

    [Test]
    public void Libtorch_that_is_not_where_it_is_said_to_be_is_refused()
    {
        _sandbox.Environment["LIBTORCH"] = _sandbox["nowhere"];
        AssertRefuses("LIBTORCH", "nowhere");
    }

    [Test]
    public void An_unknown_source_of_packages_is_refused()
    {
        _sandbox.Environment["GANASSETS_PACKAGES"] = "apt";
        AssertRefuses("GANASSETS_PACKAGES is 'apt'", "system or nuget");
    }

    [Test]
    public void An_unknown_build_of_TorchSharp_is_refused()
    {
        _sandbox.Environment["GANASSETS_TORCH"] = "rocm";
        AssertRefuses("GANASSETS_TORCH is 'rocm'", "cpu or cuda");
    }

    private void RunOnce()
    {
        _sandbox.Run("check");
        Assert.That(_sandbox.Calls, Has.Some.StartWith(Build));
        // File times have the kernel's clock tick as their step.
        Thread.Sleep(20);
    }

    private void AssertBuildsOnce()
    {
        _sandbox.Run("doctor");
        Assert.That(_sandbox.Calls, Is.EqualTo(new[] { Build, $"{Program} doctor" }));
        _sandbox.Run("doctor");
        Assert.That(_sandbox.Calls, Is.EqualTo(new[] { $"{Program} doctor" }));
    }

    private void AssertRefuses(params string[] parts)
    {
        var (code, output, error) = _sandbox.Run("doctor");
        using var scope = Assert.EnterMultipleScope();
        Assert.That((code, output), Is.EqualTo((2, "")));
        Assert.That(error.Split('\n'), Has.Length.EqualTo(1));
        foreach (var part in parts)
        {
            Assert.That(error, Does.Contain(part));
        }
    }
}
