namespace GanAssets.Trainer.Training;

/// <summary>Keeps two programs from training into one run folder. It goes with the process, however that ends.</summary>
internal static class RunLock
{
    /// <summary>Takes the folder until the result is disposed of.</summary>
    /// <exception cref="InputException">Someone else has it, or it cannot be written.</exception>
    public static IDisposable Take(RunFolder folder)
    {
        try
        {
            return new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException fault) when (File.Exists(folder.Lock))
        {
            throw new InputException($"{folder.Path}: another ganassets is training there; wait for its end, or stop it.", fault);
        }
    }
}
