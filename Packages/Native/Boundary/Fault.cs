namespace GanAssets.Native.Boundary;

/// <summary>Makes of an exception what a C program can look at: no exception may leave the library.</summary>
internal static class Fault
{
    /// <summary>Keeps the exception's message for the thread, and says what its call returns.</summary>
    public static Status Report(Exception error)
    {
        var status = StatusOf(error);
        LastError.Set(status == Status.Failed && error is not GanAssetsException ? error.GetType().Name + ": " + error.Message : error.Message);
        return status;
    }

    private static Status StatusOf(Exception error) => error switch
    {
        CallException refused => refused.Status,
        // A call that has found its generator a moment before another thread freed it.
        GeneratorDisposedException => Status.InvalidGenerator,
        ModelFileException => Status.ModelError,
        SpriteRequestException => Status.RequestError,
        NativeLibraryException => Status.LibraryError,
        OutOfMemoryException => Status.OutOfMemory,
        _ => Status.Failed,
    };
}
