using System.Security.Cryptography;
using System.Text;
using GanAssets.Tests.Cli;
using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Tests.Native;

/// <summary>
/// A project that NativeAOT compiles. That takes most of a minute, so it is done once for the same sources: what they were stands
/// beside the compiler's own files.
/// </summary>
internal sealed class PublishedProject
{
    private static readonly string Home = RepositoryFolder.Find(".");

    /// <summary>What else than a project's own folder the published files depend on.</summary>
    private static readonly string[] Shared =
    [
        "Runtime", "Packages/OnnxRuntime", "Packages/NativeAot.targets", "Packages/References.targets", "Packages/Sources.props",
        "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", ".editorconfig",
    ];

    private PublishedProject(string output, string published)
    {
        Output = output;
        Published = published;
    }

    /// <summary>The folder of the managed assemblies.</summary>
    public string Output { get; }

    /// <summary>The folder of what is shipped.</summary>
    public string Published { get; }

    /// <summary>Compiles a project, or finds what was compiled earlier. The test is skipped where this machine cannot.</summary>
    /// <param name="folder">The project's folder in the repository.</param>
    public static PublishedProject Of(string folder)
    {
        NeedCompiler();
        var project = Path.Combine(Home, folder);
        var key = KeyOf(folder);
        var keyFile = Path.Combine(project, "obj", "published.key");
        if (!File.Exists(keyFile) || File.ReadAllText(keyFile) != key || Find(project) is null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(keyFile)!);
            File.Delete(keyFile);
            Publish(project);
            File.WriteAllText(keyFile, key);
        }

        return Find(project)!;
    }

    /// <summary>Skips the test where there is no C compiler, which NativeAOT needs too.</summary>
    public static string NeedCompiler()
    {
        if (OperatingSystem.IsWindows() || Programs.Find("gcc") is not { } compiler)
        {
            Assert.Ignore("needs gcc, which compiles the C programs and links what NativeAOT makes");
            return string.Empty;
        }

        return compiler;
    }

    private static PublishedProject? Find(string project)
    {
        var builds = Path.Combine(project, "bin", "Release", "net10.0");
        return !Directory.Exists(builds) ? null : Directory.GetDirectories(builds)
            .Where(output => Directory.Exists(Path.Combine(output, "publish")))
            .Select(output => new PublishedProject(output, Path.Combine(output, "publish")))
            .SingleOrDefault();
    }

    private static void Publish(string project)
    {
        var run = Command.Run(ProgramRun.Dotnet, "publish", project, "-c", "Release", "-m:1", "-nodeReuse:false", "-tl:off", $"-p:GanAssetsPackages={PackageSource.Name}");
        if (run.ExitCode != 0 && (run.Output.Contains("NU1101", StringComparison.Ordinal) || run.Output.Contains("NU1102", StringComparison.Ordinal)))
        {
            Assert.Ignore("the package feed lacks a package of NativeAOT: " + run.Output.Split('\n').First(line => line.Contains("NU110", StringComparison.Ordinal)).Trim());
        }

        Assert.That(run.ExitCode, Is.Zero, run.Output + run.Error);
        Assert.That(run.Output, Does.Not.Contain("warning"));
    }

    private static string KeyOf(string folder)
    {
        var text = new StringBuilder(PackageSource.Name + "\n");
        foreach (var file in Shared.Append(folder).SelectMany(FilesOf).Order(StringComparer.Ordinal))
        {
            text.Append(file).Append(' ').Append(Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))).Append('\n');
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static IEnumerable<string> FilesOf(string name)
    {
        var path = Path.Combine(Home, name);
        if (File.Exists(path))
        {
            return [path];
        }

        return Directory.GetDirectories(path).Where(folder => Path.GetFileName(folder) is not ("bin" or "obj" or "node_modules")).SelectMany(FilesOf)
            .Concat(Directory.GetFiles(path).Where(file => Path.GetExtension(file) != ".md"));
    }
}
