using System.Text.Encodings.Web;
using System.Text.Json;

namespace GanAssets.Trainer.Cli.Json;

/// <summary>Prints the one document of <c>--json</c>.</summary>
internal static class JsonOutput
{
    // Names of files and reasons are for people; the default encoder would make \u0027 of a quote.
    private static readonly CliJsonContext _context =
        new(new JsonSerializerOptions(CliJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Prints a result on standard output.</summary>
    /// <typeparam name="T">A type that <see cref="CliJsonContext"/> lists.</typeparam>
    public static void Print<T>(T result) => Console.Out.WriteLine(JsonSerializer.Serialize(result, typeof(T), _context));
}
