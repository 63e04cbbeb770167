namespace TorchSharp.Modules;

/// <summary>What an optimiser remembers about one parameter.</summary>
public abstract class OptimizerState
{
    private protected OptimizerState()
    {
    }

    /// <summary>Takes over the values of another state; tensors are copied.</summary>
    public abstract void LoadStateDict(OptimizerState source);
}
