namespace GanAssets.Trainer.Doctor;

/// <summary>Why a library could not be loaded, for a person.</summary>
internal static class Faults
{
    /// <summary>The first line of the innermost exception, which names the file that is missing.</summary>
    public static string OneLine(Exception fault)
    {
        var message = fault.GetBaseException().Message;
        return message.AsSpan().EnumerateLines() is var lines && lines.MoveNext() ? lines.Current.ToString() : message;
    }
}
