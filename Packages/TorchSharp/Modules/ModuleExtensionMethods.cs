namespace TorchSharp;

public static class ModuleExtensionMethods
{
    /// <summary>Moves all parameters and buffers; each keeps its identity.</summary>
    public static T to<T>(this T module, Device device, bool non_blocking = false)
        where T : nn.Module
    {
        using var mode = no_grad();
        foreach (var tensor in module.State().Select(static s => s.tensor))
        {
            using var moved = tensor.to(device, non_blocking: non_blocking);
            Check(at_set_data(tensor.handle, moved.handle));
        }

        return module;
    }
}
