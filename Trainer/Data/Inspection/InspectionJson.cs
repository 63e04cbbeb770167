using System.Text.Encodings.Web;
using System.Text.Json;

namespace GanAssets.Trainer.Data.Inspection;

/// <summary>
/// A report as JSON, the form of <c>data inspect --json</c>: <c>{"count", "width", "height", "pixel_scale", "native_width",
/// "native_height", "alpha": {"kind", "transparent", "translucent"}, "colors": {"total", "is_palette", "fewest", "median", "most"},
/// "attributes": {NAME: {"unknown", "values": {NAME: count}}}, "combinations": {"possible", "seen", "rare", "rarest": [{"values",
/// "count"}]}, "pairs", "duplicates": {"exact": {"groups", "extra", "conflicting", "conflicts", "examples"}, "near"}, "recipe": [{"key", "value",
/// "reason"}], "warnings"}</c>.
/// </summary>
public static class InspectionJson
{
    // Warnings quote names and use signs; the default encoder would make \u00D7 of them.
    private static readonly InspectionJsonContext _context =
        new(new JsonSerializerOptions(InspectionJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes a report as one indented JSON document. It is not escaped for HTML.</summary>
    public static string Write(InspectionReport report) => JsonSerializer.Serialize(report, _context.InspectionReport);
}
