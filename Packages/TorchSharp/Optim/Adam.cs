namespace TorchSharp.Modules;

/// <summary>Adam (Kingma and Ba 2015, Algorithm 1); the whole step is one call of the native library.</summary>
public partial class Adam : OptimizerHelper
{
    private readonly List<GroupOfArrays> groups = [];

    internal Adam(IEnumerable<ParamGroup> parameters)
    {
        foreach (var group in parameters)
        {
            _parameter_groups.Add(group);
            Parameter[] members = [.. group.Parameters];
            group.Parameters = members;
            State[] states = Array.ConvertAll(members, static p => new State(p));
            States.AddRange(states);
            groups.Add(new GroupOfArrays(group, members, states));
        }
    }

    /// <summary>Changes every parameter that has a gradient.</summary>
    public override Tensor? step(Func<Tensor>? closure = null)
    {
        var loss = base.step(closure);
        foreach (var group in groups) group.Step();
        return loss;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var state in States) ((State)state).Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>One group's tensors as the native library takes them, in arrays that are made once.</summary>
    private sealed class GroupOfArrays(ParamGroup group, Parameter[] parameters, State[] states)
    {
        private readonly nint[] values = new nint[parameters.Length];
        private readonly nint[] averages = new nint[states.Length];
        private readonly nint[] squares = new nint[states.Length];
        private readonly long[] steps = new long[states.Length];

        public void Step()
        {
            for (var i = 0; i < states.Length; i++)
            {
                values[i] = parameters[i].Handle;
                averages[i] = states[i].exp_avg.Handle;
                squares[i] = states[i].exp_avg_sq.Handle;
                steps[i] = states[i].step;
            }

            var o = group.Options;
            Check(at_adam_step(
                values, values.Length, averages, squares, steps, group.LearningRate, o.beta1!.Value, o.beta2!.Value, o.eps!.Value,
                o.weight_decay!.Value, o.maximize!.Value));
            for (var i = 0; i < states.Length; i++) states[i].step = steps[i];
            GC.KeepAlive(this);
        }
    }
}
