namespace GanAssets.Trainer.IO;

/// <summary>Why something could not be written, without the names of temporary files, which tell a person nothing.</summary>
internal static class WriteFault
{
    /// <summary>The reason, as a part of a sentence.</summary>
    /// <param name="fault">An <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.</param>
    public static string Reason(Exception fault) => fault switch
    {
        UnauthorizedAccessException => "access is denied",
        FileNotFoundException or DirectoryNotFoundException => "no file can be made there",
        _ => fault.Message.TrimEnd('.'),
    };
}
