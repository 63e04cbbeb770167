using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GanAssets.Trainer.IO;

namespace GanAssets.Trainer.Bench;

/// <summary>The rows of a bench, kept as they come, so that a bench can be gone on with. One program at a time has it.</summary>
/// <typeparam name="TKey">What must not be measured twice.</typeparam>
/// <typeparam name="TRow">A row.</typeparam>
internal sealed class RowFile<TKey, TRow> : IDisposable
    where TKey : notnull
{
    private readonly FileStream _file;
    private readonly JsonTypeInfo<TRow> _form;
    private readonly Func<TRow, TKey> _key;
    private readonly Dictionary<TKey, TRow> _rows = [];

    /// <summary>Opens the file, or begins it.</summary>
    /// <param name="path">The file, a JSON document a line.</param>
    /// <param name="form">The form of a row, not indented.</param>
    /// <param name="key">The key of a row.</param>
    /// <exception cref="InputException">It cannot be written, another bench has it, or a line is not a row.</exception>
    public RowFile(string path, JsonTypeInfo<TRow> form, Func<TRow, TKey> key)
    {
        (_form, _key) = (form, key);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be written ({WriteFault.Reason(fault)}); is another bench at work there? Wait for its end, or name another folder by --out.", fault);
        }

        try
        {
            Read(path);
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    /// <summary>All rows.</summary>
    public IReadOnlyCollection<TRow> Rows => _rows.Values;

    /// <summary>Whether a row is there.</summary>
    public bool Has(TKey key) => _rows.ContainsKey(key);

    /// <summary>Adds a row.</summary>
    public void Append(TRow row)
    {
        _rows[_key(row)] = row;
        _file.Write([.. JsonSerializer.SerializeToUtf8Bytes(row, _form), (byte)'\n']);
        _file.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private void Read(string path)
    {
        using var reader = new StreamReader(_file, Encoding.UTF8, leaveOpen: true);
        var text = reader.ReadToEnd();

        // What a process that was ended left of its last line.
        var whole = text.LastIndexOf('\n') + 1;
        foreach (var (index, line) in text[..whole].Split('\n', StringSplitOptions.RemoveEmptyEntries).Index())
        {
            try
            {
                var row = JsonSerializer.Deserialize(line, _form)!;
                _rows[_key(row)] = row;
            }
            catch (JsonException fault)
            {
                throw new InputException($"{path}: line {index + 1} is not a row of this bench; remove the file to measure anew, or name another folder by --out.", fault);
            }
        }

        _file.SetLength(Encoding.UTF8.GetByteCount(text.AsSpan(0, whole)));
        _file.Seek(0, SeekOrigin.End);
    }
}
