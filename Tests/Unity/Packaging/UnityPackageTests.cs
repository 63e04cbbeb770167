using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using GanAssets.Trainer;
using GanAssets.Trainer.Data.Sources;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Packaging;

namespace GanAssets.Tests.Unity.Packaging;

internal sealed partial class UnityPackageTests
{
    private static readonly string Repository = RepositoryFolder.Find(".");

    private static readonly UnityPackage Package = UnityPackage.Gather(Repository);

    private static readonly Dictionary<string, PackageFile> Files = Package.Files.ToDictionary(file => file.Path);

    private static IEnumerable<string> Folders => Files.Keys.SelectMany(path => Above(path)).Distinct();

    [Test]
    public void Every_file_and_folder_that_Unity_sees_has_its_meta_and_nothing_else_has()
    {
        var seen = Files.Keys.Where(path => !path.EndsWith(".meta", StringComparison.Ordinal)).Concat(Folders).Where(UnityMeta.Belongs);
        var metas = Files.Keys.Where(path => path.EndsWith(".meta", StringComparison.Ordinal)).Select(path => path[..^5]);
        Assert.That(metas, Is.EquivalentTo(seen));
    }

    [Test]
    public void Every_GUID_follows_from_the_path_and_is_the_only_one_of_its_kind()
    {
        var guids = Files.Values.Where(file => file.Path.EndsWith(".meta", StringComparison.Ordinal))
            .ToDictionary(file => file.Path[..^5], file => GuidLine().Match(Text(file.Path)).Groups[1].Value);
        Assert.That(guids, Is.All.Matches<KeyValuePair<string, string>>(meta => meta.Value == UnityMeta.Guid(Package.Name, meta.Key)));
        Assert.That(guids.Values, Is.Unique);
    }

    [Test]
    public void The_runtime_goes_as_sources_and_nothing_that_is_built_goes()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository, "Runtime"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal));
        Assert.That(Files.Keys, Is.SupersetOf(sources));
        Assert.That(Files.Keys.Select(Path.GetExtension), Has.None.AnyOf(".dll", ".csproj", ".user", ".so"));
    }

    [Test]
    public void The_reference_of_the_runtime_goes_with_the_documentation()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Repository, "Runtime", "Reference")).Select(file => "Documentation~/Reference/" + Path.GetFileName(file));
        Assert.That(pages, Is.Not.Empty.And.SubsetOf(Files.Keys));
    }

    [Test]
    public void Name_version_and_binding_are_those_of_the_rest_of_the_project()
    {
        using var manifest = Json("package.json");
        using var binding = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository, "Packages", "OnnxRuntime", "package.json")));
        Assert.That(Package.Name, Is.EqualTo("com.ganassets.sprites"));
        Assert.That(Package.Version, Is.EqualTo(Producer.Version));
        Assert.That(manifest.RootElement.GetProperty("dependencies").ToString(), Is.EqualTo(binding.RootElement.GetProperty("dependencies").ToString()).IgnoreWhiteSpace);
        Assert.That(Text("CHANGELOG.md"), Does.Contain($"## [{Package.Version}]"));
    }

    [Test]
    public void Every_sample_of_the_manifest_is_there()
    {
        using var manifest = Json("package.json");
        var samples = manifest.RootElement.GetProperty("samples").EnumerateArray().Select(sample => sample.GetProperty("path").GetString()).ToArray();
        Assert.That(samples, Is.EquivalentTo(Folders.Where(folder => folder.StartsWith("Samples~/", StringComparison.Ordinal) && folder.Count(letter => letter == '/') == 1)));
    }

    [Test]
    public void Assemblies_refer_to_assemblies_that_there_are()
    {
        var names = Definitions().ToDictionary(file => file, file => Json(file).RootElement);
        string[] known =
        [
            .. names.Values.Select(json => json.GetProperty("name").GetString()!), "com.github.asus4.onnxruntime",
            "Unity.2D.Sprite.Editor", "UnityEngine.TestRunner", "UnityEditor.TestRunner",
        ];
        foreach (var (file, json) in names)
        {
            Assert.That(Path.GetFileNameWithoutExtension(file), Is.EqualTo(json.GetProperty("name").GetString()));
            Assert.That(json.GetProperty("references").EnumerateArray().Select(reference => reference.GetString()), Is.SubsetOf(known), file);
        }

        Assert.That(names["Runtime/GanAssets.Runtime.asmdef"].GetProperty("references").ToString(), Does.Contain("com.github.asus4.onnxruntime"));
    }

    // One outside would be compiled into nothing: Unity leaves loose sources of packages out.
    [Test]
    public void Every_source_belongs_to_an_assembly()
    {
        var assemblies = Definitions().Select(file => Path.GetDirectoryName(file)!.Replace('\\', '/') + "/").ToArray();
        var sources = Files.Keys.Where(path => path.EndsWith(".cs", StringComparison.Ordinal) && !path.StartsWith("Samples~/", StringComparison.Ordinal));
        Assert.That(sources, Is.All.Matches<string>(path => assemblies.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))));
    }

    [Test]
    public void The_binding_has_the_assembly_that_the_runtime_refers_to()
    {
        var definition = Path.Combine(Repository, "Packages/OnnxRuntime/node_modules/com.github.asus4.onnxruntime/Runtime/com.github.asus4.onnxruntime.asmdef");
        if (!File.Exists(definition))
        {
            Assert.Ignore("The binding is not here as a Unity package: GanAssetsPackages is nuget.");
        }

        using var json = JsonDocument.Parse(File.ReadAllText(definition));
        Assert.That(json.RootElement.GetProperty("name").GetString(), Is.EqualTo("com.github.asus4.onnxruntime"));
    }

    // The sources are written for nullable reference types, which Unity switches on by this file alone.
    [Test]
    public void Every_assembly_has_nullable_reference_types() => Assert.That(
        Definitions().Select(file => Text($"{Path.GetDirectoryName(file)!.Replace('\\', '/')}/csc.rsp")), Is.All.EqualTo("-nullable:enable\n"));

    [Test]
    public void The_same_files_give_the_same_bytes_all_below_one_folder()
    {
        var archive = PackageArchive.Pack(Package.Files);
        Assert.That(PackageArchive.Pack(Package.Files.Reverse()), Is.EqualTo(archive));

        using var tar = new TarReader(new GZipStream(new MemoryStream(archive), CompressionMode.Decompress));
        var names = new List<string>();
        while (tar.GetNextEntry() is { } entry)
        {
            names.Add(entry.Name);
            Assert.That(entry.ModificationTime.Year, Is.EqualTo(2000));
        }

        Assert.That(names, Is.EqualTo(Package.Files.Select(file => "package/" + file.Path).Order(StringComparer.Ordinal)));
    }

    [Test]
    public void Models_beside_a_sample_go_with_it()
    {
        using var repository = new TemporaryFolder();
        Write(repository, "Packages/Unity/package.json", """{"name": "com.example.x", "version": "1.2.3"}""");
        Write(repository, "Packages/Unity/Samples~/One/hero.gansprite", "model");
        Write(repository, "Packages/Unity/Samples~/One/obj/left.over", "");
        Write(repository, "Runtime/A.cs", "class A { }\r\n");
        Write(repository, "LICENSE", "free");

        var package = UnityPackage.Gather(repository.Path);

        Assert.That(package.ArchiveName, Is.EqualTo("com.example.x-1.2.3.tgz"));
        Assert.That(package.Files.Select(file => file.Path), Is.EqualTo(new[]
        {
            "LICENSE.md", "LICENSE.md.meta", "Runtime.meta", "Runtime/A.cs", "Runtime/A.cs.meta", "Samples~/One.meta",
            "Samples~/One/hero.gansprite", "Samples~/One/hero.gansprite.meta", "package.json", "package.json.meta",
        }));
        Assert.That(Encoding.UTF8.GetString(package.Files.Single(file => file.Path == "Runtime/A.cs").Bytes), Is.EqualTo("class A { }\n"));
    }

    [TestCase("{", "is no JSON")]
    [TestCase("""{"name": "com.example.x"}""", "'version'")]
    [TestCase("[]", "'name'")]
    public void A_manifest_that_is_none_is_refused(string manifest, string part)
    {
        using var repository = new TemporaryFolder();
        Write(repository, "Packages/Unity/package.json", manifest);
        Write(repository, "Runtime/A.cs", "");
        Write(repository, "LICENSE", "free");
        Assert.That(() => UnityPackage.Gather(repository.Path), Throws.TypeOf<InputException>().With.Message.Contains(part).And.Message.Contains("package.json"));
    }

    private static IEnumerable<string> Definitions() => Files.Keys.Where(path => path.EndsWith(".asmdef", StringComparison.Ordinal));

    private static string Text(string path) => Encoding.UTF8.GetString(Files[path].Bytes);

    private static JsonDocument Json(string path) => JsonDocument.Parse(Files[path].Bytes);

    private static void Write(TemporaryFolder folder, string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
        File.WriteAllText(folder[path], text);
    }

    private static IEnumerable<string> Above(string path)
    {
        while ((path = Path.GetDirectoryName(path)!.Replace('\\', '/')).Length > 0)
        {
            yield return path;
        }
    }

    [GeneratedRegex("^guid: ([0-9a-f]{32})$", RegexOptions.Multiline)]
    private static partial Regex GuidLine();
}
