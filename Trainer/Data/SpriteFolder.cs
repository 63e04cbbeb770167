using GanAssets.Trainer.Imaging;

namespace GanAssets.Trainer.Data;

/// <summary>
/// Reads a folder of PNG files of one size with their attributes in <c>attributes.csv</c>: the first column is <c>file</c>,
/// each other column an attribute. PNGs that no row names are left out.
/// </summary>
public static class SpriteFolder
{
    /// <summary>The fewest pixels that a sprite's side may have.</summary>
    public const int SmallestSide = 8;

    /// <summary>The most pixels that a sprite's side may have.</summary>
    public const int LargestSide = 128;

    /// <summary>Reads the folder.</summary>
    /// <param name="folder">The folder's path.</param>
    /// <returns>
    /// The sprites in the table's order, named as there. Values stand in the schema in the order of their code points, so that
    /// the indices do not depend on the rows' order.
    /// </returns>
    /// <exception cref="InputException">
    /// The folder or its table is missing or malformed, a file is missing or no PNG, or sprites differ in size or are not of
    /// <see cref="SmallestSide"/> to <see cref="LargestSide"/> pixels a side.
    /// </exception>
    public static SpriteSet Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new InputException($"{folder}: there is no such folder; give a folder of PNG sprites with {AttributeTable.FileName}.");
        }

        var table = AttributeTable.Read(Path.Combine(folder, AttributeTable.FileName));
        RequireFiles(folder, table);
        var schema = SchemaOf(table);
        var (width, height, rgba) = ReadSprites(folder, table.Files);
        return new SpriteSet(width, height, rgba, schema, LabelsOf(table, schema), table.Files);
    }

    private static void RequireFiles(string folder, AttributeTable table)
    {
        var missing = table.Files.Where(file => !File.Exists(Path.Combine(folder, file))).ToArray();
        if (missing.Length > 0)
        {
            var others = missing.Length == 1 ? "" : $" and {missing.Length - 1} more";
            throw new InputException($"{table.Path}: names {missing[0]}{others} not found in {folder}; each row's file must be there.");
        }
    }

    private static AttributeSchema SchemaOf(AttributeTable table) => new(
        [.. table.Attributes.Select((name, column) => new AttributeDefinition(
            name, [.. table.Rows.Select(row => row[column]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))]);

    private static int[] LabelsOf(AttributeTable table, AttributeSchema schema)
    {
        var indices = schema.Attributes
            .Select(attribute => attribute.Values.Index().ToDictionary(value => value.Item, value => value.Index, StringComparer.Ordinal))
            .ToArray();
        return [.. table.Rows.SelectMany(row => row.Select((value, column) => indices[column][value]))];
    }

    private static (int Width, int Height, byte[] Rgba) ReadSprites(string folder, IReadOnlyList<string> files)
    {
        var first = SpriteFile.Read(Path.Combine(folder, files[0]));
        if (Math.Min(first.Width, first.Height) < SmallestSide || Math.Max(first.Width, first.Height) > LargestSide)
        {
            throw new InputException(
                $"{Path.Combine(folder, files[0])}: is {first.Width}×{first.Height} pixels; sprites have {SmallestSide} to {LargestSide} pixels a side.");
        }

        var length = first.Rgba.Length;
        if ((long)files.Count * length > Array.MaxLength)
        {
            throw new InputException(
                $"{folder}: {files.Count} sprites of {first.Width}×{first.Height} pixels are too many for one set; at most {Array.MaxLength / length} fit.");
        }

        var rgba = new byte[files.Count * length];
        var faults = new InputException?[files.Count];
        Parallel.For(0, files.Count, (i, loop) =>
        {
            try
            {
                ReadInto(rgba.AsSpan(i * length, length), Path.Combine(folder, files[i]), first, files[0]);
            }
            catch (InputException fault)
            {
                // Every sprite before this one is still read, so that the first fault is told, whatever the threads do.
                faults[i] = fault;
                loop.Break();
            }
        });

        return Array.Find(faults, fault => fault is not null) is { } firstFault ? throw firstFault : (first.Width, first.Height, rgba);
    }

    private static void ReadInto(Span<byte> destination, string path, SpriteFile first, string firstName)
    {
        var sprite = SpriteFile.Read(path);
        if ((sprite.Width, sprite.Height) != (first.Width, first.Height))
        {
            throw new InputException(
                $"{path}: is {sprite.Width}×{sprite.Height} pixels and {firstName} {first.Width}×{first.Height}; all sprites must have one size.");
        }

        sprite.Rgba.CopyTo(destination);
    }
}
