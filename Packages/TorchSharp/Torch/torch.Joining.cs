namespace TorchSharp;

public static partial class torch
{
    public static Tensor cat(IList<Tensor> tensors, long dim = 0)
    {
        var natives = Natives(tensors);
        var result = Own(at_cat(natives, natives.Length, dim));
        GC.KeepAlive(tensors);
        return result;
    }

    public static Tensor where(Tensor condition, Tensor x, Tensor y) => Own(at_where(condition.handle, x.handle, y.handle));
}
