using GanAssets.Trainer.Networks.Growing;
using GanAssets.Trainer.Training;
using TorchSharp.Modules;

namespace GanAssets.Trainer.Remedies;

/// <summary>
/// Lets networks learn small images first, and fades in ones of twice the size again and again until they are whole (Karras et al. 2018,
/// progressive growing, section 2 and figure 2). What is large is learned where a step is cheap, and no detail distracts from it.
/// </summary>
/// <remarks>
/// The stages before the last take equal shares of the run, and the budget's spent share says where it is. Images never shrink again: a run
/// that goes on under a larger budget, or starts from the weights of one that had grown, goes on from what these had reached.
/// </remarks>
/// <param name="share">The share of the run after which the last stage is faded in, above 0 and up to 1.</param>
/// <param name="fade">The share of a stage in which its images are faded in, 0…1.</param>
public sealed class Progressive(double share, double fade) : Remedy
{
    /// <summary>The name by which a recipe asks for it.</summary>
    public const string RecipeName = "progressive";

    private Growth[] _growths = [];
    private Parameter[] _parameters = [];
    private Adam.State[] _moments = [];
    private KeptNumbers? _steps;
    private GrowthStage? _stage;

    /// <inheritdoc/>
    public override string Name => RecipeName;

    /// <summary>How often each parameter has moved: those of a layer that rests have not, and Adam counts steps by the parameter.</summary>
    public override IEnumerable<KeyValuePair<string, TorchSharp.torch.Tensor>> State => [new("steps", _steps!.Tensor)];

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, double>> Signals => [new("doublings", _growths[0].Reached)];

    /// <summary>The doublings that a share of the run has come to.</summary>
    /// <param name="spent">The share, 0…1.</param>
    /// <param name="last">The doublings of the full size, D.</param>
    /// <returns>1…D; between whole numbers images are being faded in.</returns>
    public double Reached(double spent, int last)
    {
        // D − 1 stages of one length, the first of them without fading in, and then the fading in of the last.
        var stages = spent / share * (last - 1 + fade);
        var whole = Math.Min(Math.Floor(stages), last - 1);
        return whole == 0 ? 1 : whole + Math.Min(1, fade == 0 ? 1 : (stages - whole) / fade);
    }

    /// <summary>The share of the run that each stage takes, its fading in included.</summary>
    /// <param name="last">The doublings of the full size, D.</param>
    /// <returns>D shares that sum to one.</returns>
    public double[] Shares(int last)
    {
        var length = share / (last - 1 + fade);
        return [.. Enumerable.Repeat(length, last - 1), 1 - (length * (last - 1))];
    }

    /// <inheritdoc/>
    /// <exception cref="InputException">The networks do not grow.</exception>
    public override void Join(Trainee trainee, ITrainingData data)
    {
        _growths = trainee is { Generator.Growth: { } generator, Discriminator.Growth: { } discriminator }
            ? [generator, discriminator]
            : throw new InputException($"recipe: objective.remedies holds '{RecipeName}', and these networks have one size alone; leave it out.");
        _parameters = [.. trainee.GeneratorParameters, .. trainee.DiscriminatorParameters];
        _moments = [.. trainee.GeneratorOptimizer.state_dict().State.Concat(trainee.DiscriminatorOptimizer.state_dict().State).Cast<Adam.State>()];
        _steps = new KeptNumbers(_moments.Length);
    }

    /// <inheritdoc/>
    public override void BatchDrawn(TrainingStep current)
    {
        if (_stage is null)
        {
            for (var i = 0; i < _moments.Length; i++)
            {
                _moments[i].step = (long)_steps![i];
            }
        }

        var reached = Math.Max(_growths[0].Reached, Reached(current.Spent, _growths[0].Last));
        _growths.ForEach(growth => growth.Reached = reached);
        var stage = _growths[0].Stage();
        if ((_stage?.Doubling, _stage?.IsFading) != (stage.Doubling, stage.IsFading))
        {
            // Without a gradient Adam leaves alone what rests, whereas one of zero would count as a step.
            _parameters.ForEach(parameter => parameter.grad = null);
        }

        _stage = stage;
        current.Samples = _growths[0].forward(current.Samples);
    }

    /// <inheritdoc/>
    public override void StepDone(TrainingStep current)
    {
        for (var i = 0; i < _moments.Length; i++)
        {
            _steps![i] = _moments[i].step;
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _steps?.Dispose();
        base.Dispose();
    }
}
