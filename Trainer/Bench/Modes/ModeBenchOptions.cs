namespace GanAssets.Trainer.Bench.Modes;

/// <summary>What <c>bench modes</c> measures.</summary>
/// <param name="Targets">The sets, with their steps.</param>
/// <param name="Methods">The methods that learn each set.</param>
/// <param name="Seeds">The number of seeds, from 1 on.</param>
/// <param name="Net">One of <see cref="IModeTrainer.Nets"/>.</param>
public sealed record ModeBenchOptions(IReadOnlyList<ModeTarget> Targets, IReadOnlyList<ModeMethod> Methods, int Seeds, string Net)
{
    /// <summary>All that is measured: set after set, the set itself and then method after method.</summary>
    public IEnumerable<ModeTask> Tasks =>
        from target in Targets
        from method in Methods.Prepend(ModeMethods.Real)
        from seed in Enumerable.Range(1, Seeds)
        select new ModeTask(target.Set, method, seed, method == ModeMethods.Real ? 0 : target.Steps, Net);
}
