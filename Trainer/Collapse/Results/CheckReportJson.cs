using System.Text.Encodings.Web;
using System.Text.Json;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.IO;

namespace GanAssets.Trainer.Collapse.Results;

/// <summary>
/// A report as JSON, the form of <c>check --json</c> and of <c>verdict.json</c>:
/// <c>{"verdict", "reasons", "measures": {NAME: {"value", "real"}}, "attributes": {NAME: {"accuracy", "real", "kappa", "values"}}}</c>.
/// A figure that could not be measured is null or absent.
/// </summary>
public static class CheckReportJson
{
    // Reasons quote names and use signs such as ×; the default encoder would make \u0027 of them.
    private static readonly CheckJsonContext _context =
        new(new JsonSerializerOptions(CheckJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes a report as one indented JSON document. It is not escaped for HTML.</summary>
    public static string Write(CheckReport report) => JsonSerializer.Serialize(report, _context.CheckReport);

    /// <summary>A verdict as documents and people call it, such as <c>at-risk</c>.</summary>
    public static string NameOf(Verdict verdict) => JsonSerializer.SerializeToElement(verdict, _context.Verdict).GetString()!;

    /// <summary>Reads a report; members that it does not know are passed over.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">Where it comes from, for the message of a failure.</param>
    /// <exception cref="InputException">The document is not JSON, or not a report.</exception>
    public static CheckReport Read(string json, string source)
    {
        try
        {
            return JsonSerializer.Deserialize(json, _context.CheckReport)
                ?? throw new InputException($"{source} holds null, not the report of a check.");
        }
        catch (JsonException exception)
        {
            var line = exception.LineNumber is { } number ? $" at line {number + 1}" : "";
            throw new InputException($"{source} is not the report of a check{line}; run 'ganassets check' to write it again.", exception);
        }
    }

    /// <summary>Writes a report to a file.</summary>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Save(CheckReport report, string path) => AtomicFile.WriteText(path, Write(report) + "\n");

    /// <summary>Reads a report from a file.</summary>
    /// <exception cref="InputException">The file is missing or not a report.</exception>
    public static CheckReport Load(string path)
    {
        if (!File.Exists(path))
            throw new InputException($"{path} does not exist; 'ganassets check' writes it.");

        return Read(File.ReadAllText(path), path);
    }
}
