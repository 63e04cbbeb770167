namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static class utils
        {
            /// <summary>Scales the gradients of all parameters, as one vector, so that its length is at most <paramref name="max_norm"/>.</summary>
            /// <returns>The length before that; not finite where a gradient is not, and the gradients are then of no use.</returns>
            /// <exception cref="NotSupportedException">Another norm than the second was asked for.</exception>
            public static double clip_grad_norm_(IEnumerable<Parameter> tensors, double max_norm, double norm_type = 2)
            {
                Unsupported.When(norm_type != 2, "norms other than the second");
                var parameters = tensors as Parameter[] ?? [.. tensors];
                Check(at_clip_grad_norm(Natives(parameters), parameters.Length, max_norm, out var norm));
                GC.KeepAlive(parameters);
                return norm;
            }
        }
    }
}
