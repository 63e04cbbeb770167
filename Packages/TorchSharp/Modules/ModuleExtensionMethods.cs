namespace TorchSharp;

public static class ModuleExtensionMethods
{
    /// <summary>Moves all parameters and buffers.</summary>
    public static T to<T>(this T module, Device device, bool non_blocking = false)
        where T : nn.Module
    {
        module.Convert(null, device, non_blocking);
        return module;
    }

    /// <summary>Converts all parameters and buffers that hold real numbers.</summary>
    public static T to<T>(this T module, ScalarType type, bool non_blocking = false)
        where T : nn.Module
    {
        module.Convert(type, null, non_blocking);
        return module;
    }
}
