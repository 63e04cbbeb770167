using Microsoft.ML.OnnxRuntime;

namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>Sessions of ONNX Runtime with the options that our runtime gives its own.</summary>
internal static class BareSession
{
    /// <summary>The model's inputs, as their tensors are named.</summary>
    public static readonly string[] Inputs = ["latent", "attributes"];

    /// <summary>The model's outputs, as their tensors are named.</summary>
    public static readonly string[] Outputs = ["rgba"];

    /// <summary>Makes a session from a file.</summary>
    public static InferenceSession Open(string model, int threads)
    {
        using var options = new SessionOptions
        {
            IntraOpNumThreads = threads,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL,
        };
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        return new InferenceSession(model, options);
    }
}
