using GanAssets.Trainer.IO;

namespace GanAssets.Trainer.Data.Sources.Collecting;

/// <summary>A data set that is taken out of an archive with other people's art: brought, collected, thinned out, written.</summary>
internal abstract class ArchiveFetcher : IDataFetcher
{
    /// <summary>The file that says whose art it is.</summary>
    public const string NoticeName = "NOTICE.txt";

    // A classifier that has seen a value fewer times can neither learn nor be checked on it.
    private const int FewestOfAValue = 20;

    /// <inheritdoc/>
    public abstract DataSource Source { get; }

    /// <inheritdoc/>
    public abstract string Description { get; }

    /// <inheritdoc/>
    public int? DefaultCount => null;

    /// <summary>The fewest sprites that an attribute value must have to be kept.</summary>
    internal int FewestSprites { get; init; } = FewestOfAValue;

    /// <summary>What the notice says: whose the art is, on what terms it may be used, what was changed.</summary>
    protected abstract string Notice { get; }

    /// <inheritdoc/>
    public async Task<FetchReport> FetchAsync(FetchRequest request, IProgress<FetchProgress>? progress, CancellationToken cancellation)
    {
        if (FetchedCard.CountOf(request.Folder, Source.Name!, request.Count, request.Seed) is { } held)
        {
            return new FetchReport(FetchOutcome.AlreadyThere, held, []);
        }

        using var folder = new NewFolder(request.Folder);
        using var scratch = new ScratchFolder();
        progress?.Report(new FetchProgress("bringing the archive", 0, 0));
        var archive = await BringAsync(scratch.Path, cancellation);
        progress?.Report(new FetchProgress("reading sprites", 0, 0));
        var sprites = Collect(archive, cancellation);
        sprites.LeaveOutRareValues(FewestSprites);
        if (request.Count is { } count)
        {
            sprites.Keep(count, request.Seed);
        }

        CollectedSetWriter.Write(sprites, folder.Path, progress, cancellation);
        WritePapers(archive, folder.Path, sprites.Sprites.Count, request);
        folder.Commit();
        return new FetchReport(FetchOutcome.Fetched, sprites.Sprites.Count, sprites.LeftOut);
    }

    /// <summary>Puts the archive's files on this machine.</summary>
    /// <param name="scratch">An empty folder, which may be used and is removed afterwards.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The folder with the archive's files.</returns>
    /// <exception cref="InputException">A program that is needed is missing or fails.</exception>
    protected abstract Task<string> BringAsync(string scratch, CancellationToken cancellation);

    /// <summary>Makes sprites of the archive's files.</summary>
    /// <param name="archive">The folder with them.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="InputException">The archive is not as it is known to be.</exception>
    protected abstract SpriteCollection Collect(string archive, CancellationToken cancellation);

    /// <summary>The archive's own file on its licence, from the archive's folder.</summary>
    protected abstract string LicenseFile(string archive);

    private void WritePapers(string archive, string folder, int count, FetchRequest request)
    {
        try
        {
            File.WriteAllText(Path.Combine(folder, NoticeName), Notice.ReplaceLineEndings("\n") + "\n");
            File.Copy(LicenseFile(archive), Path.Combine(folder, "LICENSE.txt"));
            FetchedCard.Write(folder, Source, count, request.Count is null ? null : request.Seed);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{request.Folder}: the licence cannot be put beside the sprites ({WriteFault.Reason(fault)}).", fault);
        }
    }
}
