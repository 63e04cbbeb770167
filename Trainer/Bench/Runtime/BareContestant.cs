using Microsoft.ML.OnnxRuntime;

namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>
/// The least that a program in C# must do: <c>InferenceSession.Run</c> on tensors that are made beforehand, into one that is there.
/// </summary>
/// <param name="session">The session, which is disposed of here.</param>
/// <param name="inputs">What is asked for.</param>
/// <param name="isBound">Whether the tensors are bound to the session once, which spares it their names at each run.</param>
internal sealed class BareContestant(InferenceSession session, RuntimeInputs inputs, bool isBound) : IContestant
{
    private readonly RunOptions _options = new();
    private readonly Dictionary<int, Tensors> _tensors = [];

    /// <inheritdoc/>
    public string Name => isBound ? "bound" : "bare";

    /// <inheritdoc/>
    public double Time(int batch, int runs)
    {
        var tensors = TensorsOf(batch);
        return RunClock.Median(runs, () => Run(tensors));
    }

    /// <summary>Runs without a clock.</summary>
    /// <param name="batch">How many sprites at once.</param>
    /// <param name="runs">How often.</param>
    public void Repeat(int batch, int runs)
    {
        var tensors = TensorsOf(batch);
        for (var run = 0; run < runs; run++)
        {
            Run(tensors);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var tensors in _tensors.Values)
        {
            tensors.Dispose();
        }

        _options.Dispose();
        session.Dispose();
    }

    private void Run(Tensors tensors)
    {
        if (isBound)
        {
            session.RunWithBinding(_options, tensors.Binding);
        }
        else
        {
            session.Run(_options, BareSession.Inputs, tensors.Given, BareSession.Outputs, tensors.Made);
        }
    }

    private Tensors TensorsOf(int batch)
    {
        if (!_tensors.TryGetValue(batch, out var tensors))
        {
            _tensors[batch] = tensors = new Tensors(session, inputs, batch);
        }

        return tensors;
    }

    private sealed class Tensors : IDisposable
    {
        public Tensors(InferenceSession session, RuntimeInputs inputs, int batch)
        {
            var card = inputs.Card;
            var (latent, attributes) = (inputs.Latents[..(batch * card.LatentLength)], inputs.Attributes[..(batch * card.Attributes.Count)]);
            Given =
            [
                OrtValue.CreateTensorValueFromMemory(latent, [batch, card.LatentLength]),

                // A tensor of no elements still needs an address.
                OrtValue.CreateTensorValueFromMemory(attributes.Length > 0 ? attributes : new long[1], [batch, card.Attributes.Count]),
            ];
            Made = [OrtValue.CreateTensorValueFromMemory(new byte[batch * inputs.BytesPerSprite], [batch, card.Height, card.Width, 4])];
            Binding = session.CreateIoBinding();
            Binding.BindInput(BareSession.Inputs[0], Given[0]);
            Binding.BindInput(BareSession.Inputs[1], Given[1]);
            Binding.BindOutput(BareSession.Outputs[0], Made[0]);
        }

        public OrtValue[] Given { get; }

        public OrtValue[] Made { get; }

        public OrtIoBinding Binding { get; }

        public void Dispose()
        {
            Binding.Dispose();
            foreach (var value in Given.Concat(Made))
            {
                value.Dispose();
            }
        }
    }
}
