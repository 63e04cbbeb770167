namespace GanAssets.Trainer.IO;

/// <summary>
/// A folder in the making: filled under another name beside its place and renamed when it is whole, so that nobody ever
/// meets half of it. Disposing of it before <see cref="Commit"/> removes all that was written.
/// </summary>
internal sealed class NewFolder : IDisposable
{
    private readonly string _target;

    /// <summary>Begins a folder.</summary>
    /// <param name="target">Where it shall be; missing or empty. Folders above it are made when it is committed.</param>
    /// <exception cref="InputException">The place is taken or cannot be written.</exception>
    public NewFolder(string target)
    {
        _target = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(target));
        if (File.Exists(_target) || (Directory.Exists(_target) && Directory.EnumerateFileSystemEntries(_target).Any()))
        {
            throw new InputException($"{target}: is there already and holds something else; name a new folder, or remove it.");
        }

        var above = System.IO.Path.GetDirectoryName(_target) ?? throw new InputException($"{target}: is no place for a folder of sprites; name a new folder.");
        while (!System.IO.Path.Exists(above) && System.IO.Path.GetDirectoryName(above) is { } next)
        {
            above = next;
        }

        if (File.Exists(above))
        {
            throw new InputException($"{target}: cannot be written, for {above} is a file; name a new folder.");
        }

        Path = System.IO.Path.Combine(above, $".{System.IO.Path.GetFileName(_target)}-{System.IO.Path.GetRandomFileName()}");
        Attempt(() => Directory.CreateDirectory(Path));
    }

    /// <summary>The folder to fill.</summary>
    public string Path { get; }

    /// <summary>Where a file is to be written now that shall lie at a path then: elsewhere only if that is inside the folder.</summary>
    /// <exception cref="InputException">The path is the folder's own.</exception>
    public string Staged(string path)
    {
        var relative = System.IO.Path.GetRelativePath(_target, path);
        if (relative == ".")
        {
            throw new InputException($"{path}: cannot be a file and a folder at once; name two places.");
        }

        return System.IO.Path.IsPathRooted(relative) || relative.StartsWith("..", StringComparison.Ordinal) ? path : System.IO.Path.Combine(Path, relative);
    }

    /// <summary>Gives the folder its name.</summary>
    /// <exception cref="InputException">The place cannot be written.</exception>
    public void Commit() => Attempt(() =>
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(_target)!);
        if (Directory.Exists(_target))
        {
            Directory.Delete(_target);
        }

        Directory.Move(Path, _target);
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }

    private void Attempt(Action work)
    {
        try
        {
            work();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{_target}: cannot be written ({WriteFault.Reason(fault)}); name a folder in a place that you may write to.", fault);
        }
    }
}
