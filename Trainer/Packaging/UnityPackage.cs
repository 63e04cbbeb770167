using System.Text;
using System.Text.Json;

namespace GanAssets.Trainer.Packaging;

/// <summary>
/// The Unity package: its own files of <c>Packages/Unity</c>, the runtime's sources and reference, the licence, and a .meta for each. The
/// runtime goes as sources because an assembly that was built against ONNX Runtime's NuGet package would not bind to the
/// Unity package of ONNX Runtime, which has another identity.
/// </summary>
internal sealed class UnityPackage
{
    private const string Manifest = "package.json";

    private static readonly string[] _texts = [".cs", ".md", ".json", ".asmdef", ".rsp", ".txt", ".xml"];

    private UnityPackage(string name, string version, IReadOnlyList<PackageFile> files)
    {
        Name = name;
        Version = version;
        Files = files;
    }

    /// <summary>The package's name, as package.json gives it.</summary>
    public string Name { get; }

    /// <summary>The package's version, as package.json gives it.</summary>
    public string Version { get; }

    /// <summary>The name of its archive, as npm gives it.</summary>
    public string ArchiveName => $"{Name}-{Version}.tgz";

    /// <summary>All its files, the .meta files among them, in the ordinal order of their paths.</summary>
    public IReadOnlyList<PackageFile> Files { get; }

    /// <summary>Gathers the package.</summary>
    /// <param name="repository">The repository's folder.</param>
    /// <exception cref="InputException">A folder or a file of the package is not there, or its package.json has no name or version.</exception>
    public static UnityPackage Gather(string repository)
    {
        var own = Path.Combine(repository, "Packages", "Unity");
        var runtime = Path.Combine(repository, "Runtime");
        var files = FilesOf(own, "", _ => true)
            .Concat(FilesOf(runtime, "Runtime/", path => path.EndsWith(".cs", StringComparison.Ordinal)))
            .Concat(FilesOf(runtime, "Documentation~/", path => path.StartsWith("Reference/", StringComparison.Ordinal)))
            .Append(Read(Path.Combine(repository, "LICENSE"), "LICENSE.md"))
            .ToList();
        var twice = files.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new InputException($"{twice.Key}: is both in {own} and in {runtime}; rename one of the two.");
        }

        var (name, version) = Identity(files.Find(file => file.Path == Manifest), own);
        files.AddRange(Metas(name, files).ToList());
        return new UnityPackage(name, version, [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    private static IEnumerable<PackageFile> FilesOf(string folder, string prefix, Predicate<string> wanted)
    {
        if (!Directory.Exists(folder))
        {
            throw new InputException($"{folder}: there is no such folder, and the Unity package is made of it; run pack in a copy of the whole repository.");
        }

        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Where(file => wanted(file.Path) && !file.Path.Split('/').Any(IsNoPart))
            .Select(file => Read(file.File, prefix + file.Path));
    }

    // What builds and editors leave behind.
    private static bool IsNoPart(string segment) =>
        segment is "bin" or "obj" or "node_modules" || segment.StartsWith('.') || segment.EndsWith(UnityMeta.Extension, StringComparison.Ordinal);

    // A checkout on Windows may have other line ends; the package has not.
    private static PackageFile Read(string file, string path) => new(
        path,
        _texts.Contains(Path.GetExtension(path)) ? Encoding.UTF8.GetBytes(File.ReadAllText(file).ReplaceLineEndings("\n")) : File.ReadAllBytes(file));

    private static (string Name, string Version) Identity(PackageFile? manifest, string folder)
    {
        var path = Path.Combine(folder, Manifest);
        if (manifest is null)
        {
            throw new InputException($"{path}: there is no such file; it names the package and its version.");
        }

        try
        {
            using var json = JsonDocument.Parse(manifest.Bytes);
            return (Text(json, "name", path), Text(json, "version", path));
        }
        catch (JsonException fault)
        {
            throw new InputException($"{path}: is no JSON: {fault.Message}", fault);
        }
    }

    private static string Text(JsonDocument json, string property, string path) =>
        json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new InputException($"{path}: has no text '{property}'; a package needs a name and a version.");

    private static IEnumerable<PackageFile> Metas(string package, IReadOnlyCollection<PackageFile> files)
    {
        var folders = files.SelectMany(file => Above(file.Path)).Distinct();
        return files.Where(file => UnityMeta.Belongs(file.Path)).Select(file => Meta(file.Path, UnityMeta.OfFile(package, file.Path)))
            .Concat(folders.Where(UnityMeta.Belongs).Select(folder => Meta(folder, UnityMeta.OfFolder(package, folder))));
    }

    private static IEnumerable<string> Above(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            yield return path[..end];
        }
    }

    private static PackageFile Meta(string path, string text) => new(path + UnityMeta.Extension, Encoding.UTF8.GetBytes(text));
}
