using System.Runtime.Versioning;
using GanAssets.Tests.Data.Sources.Wesnoth;
using GanAssets.Trainer;
using GanAssets.Trainer.Data.Sources;
using GanAssets.Trainer.Data.Sources.Wesnoth;

namespace GanAssets.Tests.Data.Sources;

/// <summary>Other programs take the places of apt-get and dpkg-deb, so that nothing is downloaded.</summary>
[NonParallelizable]
[Platform("Linux")]
[SupportedOSPlatform("linux")]
public sealed class DebianPackageTests
{
    private TemporaryFolder _folder = null!;
    private string? _path;

    [SetUp]
    public void TakeOverThePath()
    {
        if (File.Exists("/" + DebianPackage.Copyright("wesnoth-1.16-data")))
        {
            Assert.Ignore("the game's data are installed, so nothing would be brought.");
        }

        _folder = new TemporaryFolder();
        Directory.CreateDirectory(_folder["programs"]);
        Directory.CreateDirectory(_folder["work"]);
        _path = Environment.GetEnvironmentVariable("PATH");
        Environment.SetEnvironmentVariable("PATH", _folder["programs"]);
    }

    [TearDown]
    public void GiveBackThePath()
    {
        if (_folder is not null)
        {
            Environment.SetEnvironmentVariable("PATH", _path);
            _folder.Dispose();
        }
    }

    [Test]
    public async Task A_package_is_downloaded_and_unpacked_and_the_archive_removed()
    {
        WesnothPackage.Write(_folder["root"]);
        Program("apt-get", "[ \"$1 $2 $3\" = 'download -q wesnoth-1.16-data' ] && : > wesnoth.deb");
        Program("dpkg-deb", $"[ \"$1 $2\" = '-x wesnoth.deb' ] && /bin/cp -r {_folder["root"]}/usr \"$3\"");
        var root = await DebianPackage.BringAsync("wesnoth-1.16-data", _folder["work"], default);
        Assert.That(File.Exists(Path.Combine(root, DebianPackage.Copyright("wesnoth-1.16-data"))));
        Assert.That(Directory.GetFiles(_folder["work"]), Is.Empty);
    }

    [Test]
    public void Without_apt_get_one_line_says_what_to_do() => Refuses("needs apt-get", "fetch it on Debian or Ubuntu");

    [Test]
    public void Where_the_package_cannot_be_had_one_line_gives_the_reason()
    {
        Program("apt-get", "echo 'W: a warning' >&2; echo 'E: Unable to locate package' >&2; exit 100");
        Refuses("code 100: E: Unable to locate package", "apt-get update");
    }

    [Test]
    public void Where_unpacking_fails_one_line_gives_the_reason()
    {
        Program("apt-get", ": > wesnoth.deb");
        Program("dpkg-deb", "echo 'dpkg-deb: error: no space left' >&2; exit 2");
        Refuses("no space left", "disk is full");
    }

    private void Refuses(params string[] parts)
    {
        var refusal = Assert.CatchAsync<InputException>(() => new WesnothFetcher().FetchAsync(new FetchRequest(_folder["work/set"]), null, default));
        foreach (var part in parts)
        {
            Assert.That(refusal!.Message, Does.Contain(part).And.Not.Contains('\n'));
        }

        Assert.That(Directory.GetFileSystemEntries(_folder["work"]), Is.Empty);
    }

    private void Program(string name, string script)
    {
        File.WriteAllText(_folder[$"programs/{name}"], $"#!/bin/sh\n{script}\n");
        File.SetUnixFileMode(_folder[$"programs/{name}"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }
}
