namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static class utils
        {
            /// <summary>Scales all gradients together so that their joint norm is at most <paramref name="max_norm"/>.</summary>
            /// <returns>The norm before.</returns>
            public static double clip_grad_norm_(IEnumerable<Parameter> tensors, double max_norm, double norm_type = 2)
            {
                Parameter[] all = [.. tensors];
                var natives = Natives(all);
                Check(at_clip_grad_norm_(natives, natives.Length, max_norm, norm_type, out var norm));
                GC.KeepAlive(all);
                return norm;
            }
        }
    }
}
