using GanAssets.Trainer.Data.Sources.Digits;
using GanAssets.Trainer.Data.Sources.Emoji;
using GanAssets.Trainer.Data.Sources.Wesnoth;

namespace GanAssets.Trainer.Data.Sources;

/// <summary>The sample data sets that can be fetched. A new one is a class and a line here.</summary>
public static class DataFetchers
{
    /// <summary>All of them, in the order in which the command line lists them.</summary>
    public static IReadOnlyList<IDataFetcher> All { get; } = [new PortraitsFetcher(), new EmojiFetcher(), new WesnothFetcher(), new DigitsFetcher()];

    /// <summary>The data set of that name.</summary>
    /// <exception cref="InputException">There is none; the message lists the names.</exception>
    public static IDataFetcher Named(string name) =>
        All.FirstOrDefault(fetcher => fetcher.Source.Name == name)
        ?? throw new InputException($"There is no data set '{name}' to fetch; there is {string.Join(", ", All.Select(fetcher => fetcher.Source.Name))}.");
}
