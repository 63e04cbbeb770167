using System.Numerics.Tensors;

namespace GanAssets.Trainer.Report.Projection;

/// <summary>The gradient descent of <see cref="TSne"/>, with momentum and a gain for each coordinate (Jacobs 1988).</summary>
/// <remarks>Rows are worked on in parallel, but every sum is taken in the same order: the map does not depend on the cores.</remarks>
internal sealed class TSneDescent
{
    private const double LeastGain = 0.01;

    private readonly int _count;
    private readonly double[] _joint;
    private readonly double[] _kernel;
    private readonly double[] _rowSums;
    private readonly (double[] Values, double[] Gradient, double[] Velocity, double[] Gain)[] _axes;

    /// <summary>Begins a descent.</summary>
    /// <param name="joint">n×n joint probabilities of the features.</param>
    /// <param name="start">Where the n points lie; the arrays are moved.</param>
    public TSneDescent(double[] joint, (double[] X, double[] Y) start)
    {
        _count = start.X.Length;
        _joint = joint;
        _kernel = new double[_count * _count];
        _rowSums = new double[_count];
        _axes = [Axis(start.X), Axis(start.Y)];
    }

    /// <summary>The points' first coordinates.</summary>
    public double[] X => _axes[0].Values;

    /// <summary>The points' second coordinates.</summary>
    public double[] Y => _axes[1].Values;

    /// <summary>Moves all points by one step.</summary>
    /// <param name="exaggeration">The factor on attraction.</param>
    /// <param name="rate">The step size.</param>
    /// <param name="momentum">The share of the step before that goes on.</param>
    public void Step(double exaggeration, double rate, double momentum)
    {
        var total = UpdateKernel();
        Parallel.For(0, _count, () => new double[_count], (i, _, force) =>
        {
            // Equation 5: the gradient is 4 Σ_j (p_ij − q_ij) (y_i − y_j) / (1 + ‖y_i − y_j‖²).
            ReadOnlySpan<double> kernel = _kernel.AsSpan(i * _count, _count);
            TensorPrimitives.Multiply(kernel, -1 / total, force);
            TensorPrimitives.MultiplyAdd(_joint.AsSpan(i * _count, _count), exaggeration, force, force);
            TensorPrimitives.Multiply(force, kernel, force);
            var sum = TensorPrimitives.Sum<double>(force);
            foreach (var (values, gradient, _, _) in _axes)
            {
                gradient[i] = 4 * ((values[i] * sum) - TensorPrimitives.Dot<double>(force, values));
            }

            return force;
        }, static _ => { });
        foreach (var axis in _axes)
        {
            Move(axis, rate, momentum);
        }
    }

    /// <summary>The Kullback-Leibler divergence Σ p_ij ln(p_ij / q_ij) of the map as it stands, in nats.</summary>
    public double Divergence()
    {
        var total = UpdateKernel();
        var divergence = 0.0;
        for (var i = 0; i < _joint.Length; i++)
        {
            // The diagonal is no pair.
            divergence += _kernel[i] == 0 ? 0 : _joint[i] * Math.Log(_joint[i] * total / _kernel[i]);
        }

        return divergence;
    }

    private static (double[] Values, double[] Gradient, double[] Velocity, double[] Gain) Axis(double[] values)
    {
        var gain = new double[values.Length];
        Array.Fill(gain, 1);
        return (values, new double[values.Length], new double[values.Length], gain);
    }

    private static void Move((double[] Values, double[] Gradient, double[] Velocity, double[] Gain) axis, double rate, double momentum)
    {
        var (values, gradient, velocity, gain) = axis;
        for (var i = 0; i < values.Length; i++)
        {
            gain[i] = gradient[i] > 0 == velocity[i] > 0 ? Math.Max(LeastGain, gain[i] * 0.8) : gain[i] + 0.2;
            velocity[i] = (momentum * velocity[i]) - (rate * gain[i] * gradient[i]);
            values[i] += velocity[i];
        }

        TensorPrimitives.Subtract(values, values.Average(), values);
    }

    /// <summary>Sets 1 / (1 + ‖y_i − y_j‖²) for all pairs, and 0 on the diagonal; returns the sum.</summary>
    private double UpdateKernel()
    {
        Parallel.For(0, _count, () => new double[_count], (i, _, difference) =>
        {
            var row = _kernel.AsSpan(i * _count, _count);
            TensorPrimitives.Subtract<double>(X, X[i], difference);
            TensorPrimitives.Multiply<double>(difference, difference, row);
            TensorPrimitives.Subtract<double>(Y, Y[i], difference);
            TensorPrimitives.MultiplyAdd<double>(difference, difference, row, row);
            TensorPrimitives.Add(row, 1, row);
            TensorPrimitives.Reciprocal<double>(row, row);
            row[i] = 0;
            _rowSums[i] = TensorPrimitives.Sum<double>(row);
            return difference;
        }, static _ => { });
        return TensorPrimitives.Sum<double>(_rowSums);
    }
}
