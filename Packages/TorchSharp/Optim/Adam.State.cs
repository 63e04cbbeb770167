namespace TorchSharp.Modules;

public partial class Adam
{
    /// <summary>The moving averages of a parameter's gradient and of its square, and the steps taken.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        public Tensor exp_avg;
        public Tensor exp_avg_sq;
        public long step;

        internal State(Parameter parameter)
        {
            exp_avg = torch.zeros_like(parameter).DetachFromDisposeScope();
            exp_avg_sq = torch.zeros_like(parameter).DetachFromDisposeScope();
        }

        public void Dispose()
        {
            exp_avg.Dispose();
            exp_avg_sq.Dispose();
        }
    }
}
