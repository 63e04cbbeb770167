namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor abs() => Own(at_abs(handle));

        public Tensor square() => Own(at_square(handle));

        public Tensor sqrt() => Own(at_sqrt(handle));

        public Tensor log() => Own(at_log(handle));

        public Tensor sigmoid() => Own(at_sigmoid(handle));

        public Tensor round(long decimals = 0) => Own(at_round(handle, decimals));

        /// <exception cref="ArgumentException">Neither bound was given.</exception>
        public Tensor clamp(Scalar? min = null, Scalar? max = null) => Own((min, max) switch
        {
            (not null, not null) => at_clamp(handle, min.number, max.number),
            (not null, null) => at_clamp_min(handle, min.number),
            (null, not null) => at_clamp_max(handle, max.number),
            _ => throw new ArgumentException("clamp needs min, max or both."),
        });
    }
}
