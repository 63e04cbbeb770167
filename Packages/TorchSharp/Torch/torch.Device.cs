namespace TorchSharp;

public static partial class torch
{
    public static readonly Device CPU = new(DeviceType.CPU, -1);

    public static Device CUDA => new(DeviceType.CUDA, -1);

    /// <summary>Where a tensor's elements are.</summary>
    public class Device
    {
        internal readonly DeviceType type;
        internal readonly int index;

        internal Device(DeviceType type, int index) => (this.type, this.index) = (type, index);
    }
}
