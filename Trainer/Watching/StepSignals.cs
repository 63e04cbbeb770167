using GanAssets.Trainer.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Watching;

/// <summary>Gathers what the steps between two ticks tell of the game between the networks.</summary>
/// <param name="trainee">The networks.</param>
public sealed class StepSignals(Trainee trainee)
{
    private readonly List<double> _realAccuracies = [];
    private readonly List<double> _fakeAccuracies = [];
    private readonly List<double> _rankings = [];
    private readonly List<double> _gaps = [];
    private readonly List<double> _generatorGradients = [];
    private readonly List<double> _discriminatorGradients = [];

    /// <summary>Takes in what the discriminator, before it learned from them, has made of a batch and its fakes.</summary>
    /// <param name="step">The step.</param>
    public void Judged(TrainingStep step)
    {
        using var scope = NewDisposeScope();
        var (real, fake) = (step.RealLogits.cpu().data<float>().ToArray(), step.FakeLogits.cpu().data<float>().ToArray());
        var (realMean, fakeMean) = (real.Average(), fake.Average());
        var middle = (realMean + fakeMean) / 2;
        _realAccuracies.Add(real.Count(logit => logit > middle) / (double)real.Length);
        _fakeAccuracies.Add(fake.Count(logit => logit < middle) / (double)fake.Length);
        _rankings.Add(real.Zip(fake).Count(pair => pair.First > pair.Second) / (double)real.Length);
        _gaps.Add(realMean - fakeMean);
    }

    /// <summary>Takes in how far both networks wanted to move.</summary>
    public void Moved()
    {
        _generatorGradients.Add(trainee.GeneratorGuard.Norm);
        _discriminatorGradients.Add(trainee.DiscriminatorGuard.Norm);
    }

    /// <summary>The means over the steps since the last call.</summary>
    /// <param name="last">The last step, whose tensors still live.</param>
    /// <returns>A report of signals, without figures.</returns>
    public WatchReport Take(TrainingStep last)
    {
        var remedies = last.DiscriminatorTerms.Keys.Union(last.GeneratorTerms.Keys);
        var report = new WatchReport
        {
            RealAccuracy = _realAccuracies.Average(),
            FakeAccuracy = _fakeAccuracies.Average(),
            RankedRight = _rankings.Average(),
            LogitGap = _gaps.Average(),
            GeneratorGradient = _generatorGradients.Where(double.IsFinite).DefaultIfEmpty(double.NaN).Average(),
            DiscriminatorGradient = _discriminatorGradients.Where(double.IsFinite).DefaultIfEmpty(double.NaN).Average(),
            SkippedSteps = _generatorGradients.Zip(_discriminatorGradients).Count(norms => !double.IsFinite(norms.First + norms.Second)),
            AverageDrift = trainee.Averaging.Drift(),
            Auxiliary = remedies.ToDictionary(name => name, name => new AuxiliaryLoss(
                last.DiscriminatorTerms.GetValueOrDefault(name)?.ToDouble(), last.GeneratorTerms.GetValueOrDefault(name)?.ToDouble())),
            Remedies = Signals() is { Count: > 0 } signals ? signals : null,
        };
        foreach (var list in new[] { _realAccuracies, _fakeAccuracies, _rankings, _gaps, _generatorGradients, _discriminatorGradients })
            list.Clear();

        return report;
    }

    private Dictionary<string, double> Signals() => trainee.Remedies
        .SelectMany(remedy => remedy.Signals.Select(signal => ($"{remedy.Name}.{signal.Key}", signal.Value)))
        .ToDictionary();
}
