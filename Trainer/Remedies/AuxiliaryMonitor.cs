using GanAssets.Trainer.Training;
using GanAssets.Trainer.Watching;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies;

/// <summary>
/// Watches how well the attributes are learned, by the terms that teach them and by the attribute accuracy of the fakes. At a sudden change
/// or a drift it raises the weight of these terms; if that does not help, training goes back to its last healthy checkpoint; if
/// that does not either, it ends with the reason.
/// </summary>
/// <remarks>
/// After each measure it waits, for a measure needs time to show. After a long while without trouble it starts with the mildest again, but leaves the weight as
/// it is. It works in runs that are watched; elsewhere it sees nothing.
/// </remarks>
public sealed class AuxiliaryMonitor : Remedy
{
    /// <summary>The name by which a recipe asks for it.</summary>
    public const string RecipeName = "auxiliary-monitor";

    /// <summary>Ticks from a measure to the next.</summary>
    internal const int Patience = 10;

    private const int QuietTicks = 40;
    private const double Raise = 2;
    private const double LargestFactor = 8;

    private const int LevelPlace = 0;
    private const int RaisesPlace = 1;
    private const int SinceMeasurePlace = 2;
    private const int SinceTroublePlace = 3;
    private const int FirstSeries = 4;

    private readonly Dictionary<string, AuxiliarySeries> _losses = [];
    private readonly List<RemedyEvent> _events = [];
    private KeptNumbers _memory = null!;
    private AuxiliarySeries _accuracy = null!;

    /// <inheritdoc/>
    public override string Name => RecipeName;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, Tensor>> State => [new("memory", _memory.Tensor)];

    /// <inheritdoc/>
    public override bool OutlivesGoingBack => true;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, double>> Signals => [new("weight", Factor), new("level", _memory[LevelPlace])];

    /// <summary>What it makes of the weight of auxiliary terms.</summary>
    public double Factor => Math.Pow(Raise, _memory[RaisesPlace]);

    /// <inheritdoc/>
    public override void Join(Trainee trainee, ITrainingData data)
    {
        var names = trainee.Remedies.Where(remedy => remedy.IsAuxiliary).Select(remedy => remedy.Name).ToArray();
        _memory = new KeptNumbers(FirstSeries + ((names.Length + 1) * AuxiliarySeries.Numbers));
        _accuracy = new AuxiliarySeries("attribute accuracy", AuxiliaryKind.Accuracy, _memory, FirstSeries);
        foreach (var (index, name) in names.Index())
        {
            _losses[name] = new AuxiliarySeries(
                $"the term of {name}", AuxiliaryKind.Loss, _memory, FirstSeries + ((index + 1) * AuxiliarySeries.Numbers));
        }
    }

    /// <inheritdoc/>
    public override void BatchDrawn(TrainingStep current) => current.AuxiliaryWeight *= Factor;

    /// <inheritdoc/>
    public override void Watched(WatchReport report, Trainee trainee)
    {
        _memory[SinceMeasurePlace]++;
        _memory[SinceTroublePlace]++;
        if (Trouble(report) is { } trouble)
        {
            _memory[SinceTroublePlace] = 0;
            trainee.IsHealthy = false;
            if (_memory[LevelPlace] == 0 || _memory[SinceMeasurePlace] >= Patience)
            {
                Act(trouble, trainee);
            }
        }
        else if (_memory[SinceTroublePlace] >= QuietTicks)
        {
            _memory[LevelPlace] = 0;
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<RemedyEvent> TakeEvents()
    {
        RemedyEvent[] events = [.. _events];
        _events.Clear();
        return events;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _memory?.Dispose();
        base.Dispose();
    }

    // All are asked, whatever the first says: each has its means to keep.
    private string? Trouble(WatchReport report)
    {
        List<string?> troubles = [report.AttributeAccuracy is { } accuracy && accuracy.IsMeasured() ? _accuracy.Observe(accuracy.Value) : null];
        foreach (var (name, series) in _losses)
        {
            var loss = report.Auxiliary.GetValueOrDefault(name);
            troubles.Add((loss.Discriminator ?? loss.Generator) is { } value ? series.Observe(value / Factor) : null);
        }

        return troubles.FirstOrDefault(trouble => trouble is not null);
    }

    private void Act(string trouble, Trainee trainee)
    {
        _memory[SinceMeasurePlace] = 0;
        switch (++_memory[LevelPlace])
        {
            case 1:
                _memory[RaisesPlace] = (float)Math.Min(_memory[RaisesPlace] + 1, Math.Log2(LargestFactor));
                Tell($"The terms that teach attributes weigh {Factor:0} times as much as in the recipe: {trouble}.");
                break;
            case 2:
                trainee.GoBack = $"{trouble} in spite of a larger weight";
                _accuracy.Reset();
                _losses.Values.ToArray().ForEach(series => series.Reset());
                break;
            default:
                trainee.Stop = $"{trouble}, after a larger weight and a return to an earlier checkpoint.";
                Tell($"The run ends: {trainee.Stop}");
                break;
        }

        // That training goes back, at last, the tick after it says.
        void Tell(string text) => _events.Add(new RemedyEvent(trainee.Step, Name, text));
    }
}
