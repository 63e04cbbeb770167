using System.IO.Enumeration;

namespace GanAssets.Trainer.Data.Inputs;

/// <summary>What lies in a folder, without what begins with a dot, as what other systems leave behind does.</summary>
internal static class FolderContent
{
    /// <summary>The PNG files, in the order of their paths' code points.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="isDeep">Whether those in folders below it count too.</param>
    /// <exception cref="InputException">The folder cannot be read.</exception>
    public static string[] Pngs(string folder, bool isDeep) => Files(folder, ".png", isDeep);

    /// <summary>The files of an extension, whatever its case, in the order of their paths' code points.</summary>
    /// <exception cref="InputException">The folder cannot be read.</exception>
    public static string[] Files(string folder, string extension, bool isDeep) => Listed(folder, () =>
        FilesIn(folder, extension, isDeep).Order(StringComparer.Ordinal).ToArray());

    /// <summary>The names of the PNG files in the folder and below, paths with slashes.</summary>
    /// <exception cref="InputException">The folder cannot be read.</exception>
    public static HashSet<string> PngNames(string folder) => Listed(folder, () =>
        FilesIn(folder, ".png", isDeep: true).Select(file => NameIn(folder, file)).ToHashSet(StringComparer.Ordinal));

    /// <summary>The folders, in the order of their names' code points.</summary>
    /// <exception cref="InputException">The folder cannot be read.</exception>
    public static string[] Folders(string folder) => Listed(folder, () =>
        Directory.EnumerateDirectories(folder).Where(inner => !Path.GetFileName(inner).StartsWith('.')).Order(StringComparer.Ordinal).ToArray());

    /// <summary>A file's name in a folder that it was listed from: the path below it, with slashes.</summary>
    public static string NameIn(string folder, string file) => file[folder.Length..].TrimStart('/', '\\').Replace(Path.DirectorySeparatorChar, '/');

    // Looks at names alone; the framework's own list also asks for each file's attributes.
    private static FileSystemEnumerable<string> FilesIn(string folder, string extension, bool isDeep) => new(
        folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), new EnumerationOptions { RecurseSubdirectories = isDeep, IgnoreInaccessible = false, AttributesToSkip = 0 })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) =>
            !entry.IsDirectory && !entry.FileName.StartsWith('.') && entry.FileName.EndsWith(extension, StringComparison.OrdinalIgnoreCase),
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.FileName.StartsWith('.'),
    };

    private static T Listed<T>(string folder, Func<T> list)
    {
        try
        {
            return list();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{folder}: cannot be read ({fault.Message.TrimEnd('.')}).", fault);
        }
    }
}
