using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace GanAssets.Trainer.Data.Inputs;

/// <summary>The text of an <c>attributes.csv</c>: a file and its attribute values a row; an empty value is unknown.</summary>
/// <param name="Path">Where it was read.</param>
/// <param name="Attributes">The attributes' names, A.</param>
/// <param name="Files">The files' names, N.</param>
/// <param name="Rows">N rows of A values.</param>
internal sealed record AttributeTable(
    string Path, IReadOnlyList<string> Attributes, IReadOnlyList<string> Files, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The table's name beside the sprites.</summary>
    public const string FileName = "attributes.csv";

    /// <summary>The name of the first column.</summary>
    public const string FileColumn = "file";

    /// <summary>The attributes alone.</summary>
    public AttributeTexts Texts => new(Path, Attributes, Rows);

    /// <summary>Whether a table lies in a folder.</summary>
    public static bool IsIn(string folder) => File.Exists(System.IO.Path.Combine(folder, FileName));

    /// <summary>Reads a table in UTF-8, with a header, separated by commas.</summary>
    /// <exception cref="InputException">The table is missing or malformed: the message names the line.</exception>
    public static AttributeTable Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new InputException(
                $"{path}: there is no such file; it names each sprite's file in the column '{FileColumn}' and its attributes in further columns.");
        }

        try
        {
            using var reader = new StreamReader(path);
            using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { TrimOptions = TrimOptions.Trim, CacheFields = true });
            return Read(path, parser);
        }
        catch (BadDataException fault)
        {
            var line = fault.Context?.Parser?.RawRow;
            throw new InputException(
                $"{path}: line {line} has a stray quotation mark; put quotes around the whole value and double those inside.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be read ({fault.Message.TrimEnd('.')}).", fault);
        }
    }

    /// <summary>Refuses a table that names what is not there.</summary>
    /// <param name="isThere">Whether a name of the first column is.</param>
    /// <param name="input">Where it was looked for.</param>
    /// <param name="rule">What is allowed.</param>
    /// <exception cref="InputException">A name is not there.</exception>
    public void RequireAll(Predicate<string> isThere, string input, string rule)
    {
        var missing = Files.Where(file => !isThere(file)).ToArray();
        if (missing.Length > 0)
        {
            var others = missing.Length == 1 ? "" : $" and {missing.Length - 1} more";
            throw new InputException($"{Path}: names {missing[0]}{others} not found in {input}; {rule}.");
        }
    }

    private static AttributeTable Read(string path, CsvParser parser)
    {
        var header = ReadHeader(path, parser);
        var files = new List<string>();
        var rows = new List<IReadOnlyList<string>>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (parser.Read())
        {
            var row = parser.Record!;
            var line = parser.RawRow;
            if (row.Length != header.Length)
            {
                throw new InputException($"{path}: line {line} has {Counted.Of(row.Length, "cell")} where the header has {header.Length}.");
            }

            if (string.IsNullOrEmpty(row[0]))
            {
                throw new InputException($"{path}: line {line} has nothing under '{FileColumn}'; each row names its sprite there.");
            }

            if (!lines.TryAdd(row[0], line))
            {
                throw new InputException($"{path}: line {line} names {row[0]} as line {lines[row[0]]} does; each file has one row.");
            }

            files.Add(row[0]);
            rows.Add(row[1..]);
        }

        return files.Count > 0
            ? new AttributeTable(path, header[1..], files, rows)
            : throw new InputException($"{path}: has no rows; it needs one for each sprite.");
    }

    private static string[] ReadHeader(string path, CsvParser parser)
    {
        if (!parser.Read() || parser.Record is not [FileColumn, ..] header)
        {
            throw new InputException(
                $"{path}: does not begin with the column '{FileColumn}'; the first line is {FileColumn},attribute,attribute,…");
        }

        if (Array.FindIndex(header, string.IsNullOrEmpty) is >= 0 and var nameless)
        {
            throw new InputException($"{path}: column {nameless + 1} has no name; each column is named in the first line.");
        }

        return header.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new InputException($"{path}: has {twice.Count()} columns named '{twice.Key}'; each name may stand once.")
            : header;
    }
}
