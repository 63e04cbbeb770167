namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>What a loss does with the losses of a batch; the value is libtorch's.</summary>
        public enum Reduction : long
        {
            Mean = 1,
            Sum = 2,
        }
    }
}
