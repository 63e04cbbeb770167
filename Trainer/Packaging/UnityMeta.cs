using System.Security.Cryptography;
using System.Text;

namespace GanAssets.Trainer.Packaging;

/// <summary>
/// The <c>.meta</c> files that Unity keeps beside every file and folder. Other assets refer to a file by the GUID in its
/// .meta, so a GUID follows from the package's name and the file's path alone and is the same in every version.
/// </summary>
internal static class UnityMeta
{
    public const string Extension = ".meta";

    /// <summary>The end of a folder's name that Unity passes over.</summary>
    private const char HiddenSuffix = '~';

    /// <summary>The one hidden folder whose content is copied into projects, so that it needs its .meta files.</summary>
    private const string Samples = "Samples~";

    /// <summary>The class that imports <c>.gansprite</c> files, to which their .meta files refer.</summary>
    private const string ImporterPath = "Editor/Importing/GanSpriteImporter.cs";

    private const string Common = "  externalObjects: {}\n";
    private const string End = "  userData: \n  assetBundleName: \n  assetBundleVariant: \n";

    /// <summary>Whether Unity expects a .meta beside a file or folder of a package.</summary>
    /// <param name="path">The path in the package, with forward slashes.</param>
    public static bool Belongs(string path)
    {
        var segments = path.Split('/');
        var visible = segments[0] == Samples ? segments[1..] : segments;
        return visible.Length > 0 && !visible.Any(segment => segment.EndsWith(HiddenSuffix) || segment.StartsWith('.'));
    }

    /// <summary>The GUID of a file or folder, 32 hexadecimal digits.</summary>
    /// <param name="package">The package's name.</param>
    /// <param name="path">The path in the package, with forward slashes.</param>
    public static string Guid(string package, string path) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{package}/{path}")).AsSpan(0, 16));

    /// <summary>The text of a file's .meta.</summary>
    /// <param name="package">The package's name.</param>
    /// <param name="path">The file's path in the package, with forward slashes.</param>
    public static string OfFile(string package, string path) => Head(package, path) + (Path.GetFileName(path), Path.GetExtension(path)) switch
    {
        ("package.json", _) => "PackageManifestImporter:\n" + Common + End,
        (_, ".cs") => "MonoImporter:\n" + Common + "  serializedVersion: 2\n  defaultReferences: []\n  executionOrder: 0\n  icon: {instanceID: 0}\n" + End,
        (_, ".asmdef") => "AssemblyDefinitionImporter:\n" + Common + End,
        (_, ".md" or ".txt" or ".json" or ".xml") => "TextScriptImporter:\n" + Common + End,
        (_, ".gansprite") => "ScriptedImporter:\n  internalIDToNameTable: []\n" + Common + "  serializedVersion: 2\n" + End
            + $"  script: {{fileID: 11500000, guid: {Guid(package, ImporterPath)}, type: 3}}\n",
        _ => "DefaultImporter:\n" + Common + End,
    };

    /// <summary>The text of a folder's .meta.</summary>
    /// <inheritdoc cref="OfFile"/>
    public static string OfFolder(string package, string path) =>
        Head(package, path) + "folderAsset: yes\nDefaultImporter:\n" + Common + End;

    private static string Head(string package, string path) => $"fileFormatVersion: 2\nguid: {Guid(package, path)}\n";
}
