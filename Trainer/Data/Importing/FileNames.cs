namespace GanAssets.Trainer.Data.Importing;

/// <summary>Makes file names of sprites' names, which may be those of frames in a sheet or paths on another system.</summary>
internal static class FileNames
{
    // What no file system may have in a name; the path's separators are dealt with before.
    private const string Forbidden = "<>:\"|?*";

    private static readonly string[] Extensions = [".png", ".ase", ".aseprite", ".bmp", ".gif", ".jpg", ".jpeg", ".psd", ".tga", ".webp"];

    /// <summary>A relative path of a PNG file for each name, with slashes, no two alike even where case does not count.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> names)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var files = new string[names.Count];
        foreach (var (index, name) in names.Index())
        {
            var stem = Stem(name);
            var file = $"{stem}.png";
            for (var number = 2; !taken.Add(file); number++)
            {
                file = $"{stem}-{number}.png";
            }

            files[index] = file;
        }

        return files;
    }

    private static string Stem(string name)
    {
        var extension = Path.GetExtension(name);
        var bare = Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase) ? name[..^extension.Length] : name;
        var parts = bare.Split('/', '\\').Select(Part).Where(part => part.Length > 0).ToArray();
        return parts.Length == 0 ? "sprite" : string.Join('/', parts);
    }

    // Leading dots would hide a file, or lead out of the folder; Windows drops dots and blanks at the end.
    private static string Part(string part) =>
        string.Concat(part.Select(letter => char.IsControl(letter) || Forbidden.Contains(letter) ? '_' : letter)).Trim(' ').TrimStart('.').TrimEnd('.', ' ');
}
