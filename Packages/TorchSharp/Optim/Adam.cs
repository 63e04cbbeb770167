namespace TorchSharp.Modules;

/// <summary>Adam (Kingma and Ba 2015, Algorithm 1); the whole step is one call of the native library.</summary>
public partial class Adam : OptimizerHelper
{
    private readonly double beta1;
    private readonly double beta2;
    private readonly double eps;
    private readonly State[] states;

    internal Adam(Parameter[] parameters, double learningRate, double beta1, double beta2, double eps)
        : base(parameters, learningRate)
    {
        (this.beta1, this.beta2, this.eps) = (beta1, beta2, eps);
        states = Array.ConvertAll(parameters, static p => new State(p));
    }

    private protected override IEnumerable<OptimizerState> States => states;

    /// <summary>Changes every parameter that has a gradient.</summary>
    public override Tensor? step(Func<Tensor>? closure = null)
    {
        base.step(closure);
        var values = Natives(parameters);
        var averages = Array.ConvertAll(states, static s => s.exp_avg.Handle);
        var squares = Array.ConvertAll(states, static s => s.exp_avg_sq.Handle);
        var steps = Array.ConvertAll(states, static s => s.step);
        Check(at_adam_step(values, values.Length, averages, squares, steps, group.LearningRate, beta1, beta2, eps));
        for (var i = 0; i < states.Length; i++) states[i].step = steps[i];
        GC.KeepAlive(this);
        return null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) Array.ForEach(states, static s => s.Dispose());
        base.Dispose(disposing);
    }
}
