namespace GanAssets
{
    /// <summary>What runs a model: ONNX Runtime's execution providers. All but the CPU's need a native library that was built with them.</summary>
    public enum ExecutionProvider
    {
        /// <summary>The processor, on every platform.</summary>
        Cpu,

        /// <summary>NVIDIA's devices, on Windows and Linux.</summary>
        Cuda,

        /// <summary>Any DirectX 12 device, on Windows. It runs one sprite at a time; other callers wait.</summary>
        DirectML,

        /// <summary>Apple's neural engine and GPU, on macOS and iOS.</summary>
        CoreML,

        /// <summary>Android's neural networks API.</summary>
        Nnapi,
    }
}
