using GanAssets.Trainer.Data.Making.Heroes;

namespace GanAssets.Trainer.Data.Making;

/// <summary>The data sets that can be made. A new one is a class and a line here.</summary>
public static class DataMakers
{
    /// <summary>All of them, in the order in which the command line lists them.</summary>
    public static IReadOnlyList<IDataMaker> All { get; } = [new HeroesMaker()];

    /// <summary>The data set of that name.</summary>
    /// <exception cref="InputException">There is none; the message lists the names.</exception>
    public static IDataMaker Named(string name) =>
        All.FirstOrDefault(maker => maker.Source.Name == name)
        ?? throw new InputException($"There is no data set '{name}' to make; there is {string.Join(", ", All.Select(maker => maker.Source.Name))}.");
}
