namespace TorchSharp;

/// <summary>The values are libtorch's.</summary>
internal enum DeviceType
{
    CPU = 0,
    CUDA = 1,
}
