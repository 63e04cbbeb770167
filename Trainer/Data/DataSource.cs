using System.Text.Json;

namespace GanAssets.Trainer.Data;

/// <summary>Where training data comes from and on what terms; goes into the model's card. All parts may be unknown.</summary>
/// <param name="Name">The data set's name.</param>
/// <param name="License">An SPDX expression such as <c>CC0-1.0</c>, or the licence's name.</param>
/// <param name="Source">An address, a package or a title.</param>
/// <param name="Attribution">Whom the licence asks to be named.</param>
public sealed record DataSource(string? Name = null, string? License = null, string? Source = null, string? Attribution = null)
{
    /// <summary>The file's name in a folder of sprites.</summary>
    public const string FileName = "source.json";

    private const string Form = """{"name": "…", "license": "…", "source": "…", "attribution": "…"}""";

    /// <summary>Reads the folder's <c>source.json</c>: <c>{"name": …, "license": …, "source": …, "attribution": …}</c>.</summary>
    /// <returns>The source; null where the folder has no such file.</returns>
    /// <exception cref="InputException">The file is not readable or not of that form.</exception>
    public static DataSource? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize(stream, DataSourceJson.Default.DataSource);
        }
        catch (JsonException fault)
        {
            throw new InputException($"{path}: line {fault.LineNumber + 1} is not of the form {Form}.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be read ({fault.Message.TrimEnd('.')}).", fault);
        }
    }
}
