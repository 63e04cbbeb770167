namespace GanAssets.Trainer.IO;

/// <summary>A folder for what is needed only for a while, gone with its disposal.</summary>
internal sealed class ScratchFolder : IDisposable
{
    /// <summary>Makes an empty folder where the system keeps such things.</summary>
    /// <exception cref="InputException">None can be made there.</exception>
    public ScratchFolder()
    {
        try
        {
            Path = Directory.CreateTempSubdirectory("ganassets-").FullName;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{System.IO.Path.GetTempPath()}: cannot be written ({WriteFault.Reason(fault)}); set TMPDIR to a folder that can.", fault);
        }
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
