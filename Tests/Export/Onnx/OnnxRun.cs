using GanAssets.Trainer.Export.Onnx;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace GanAssets.Tests.Export.Onnx;

/// <summary>Runs a model's bytes in ONNX Runtime.</summary>
internal static class OnnxRun
{
    public static TestTensor Run(byte[] model, IReadOnlyDictionary<string, TestTensor> inputs, string output)
    {
        using var options = new SessionOptions { IntraOpNumThreads = 1 };
        using var session = new InferenceSession(model, options);
        using var run = new RunOptions();
        var fed = inputs.ToDictionary(input => input.Key, input => Feed(input.Value));
        try
        {
            using var results = session.Run(run, fed, [output]);
            return Read(results[0]);
        }
        finally
        {
            foreach (var value in fed.Values)
            {
                value.Dispose();
            }
        }
    }

    private static OrtValue Feed(TestTensor tensor) => tensor.Type switch
    {
        OnnxType.Float => OrtValue.CreateTensorValueFromMemory((float[])tensor.Values, tensor.Shape),
        OnnxType.Int64 => OrtValue.CreateTensorValueFromMemory((long[])tensor.Values, tensor.Shape),
        OnnxType.UInt8 => OrtValue.CreateTensorValueFromMemory((byte[])tensor.Values, tensor.Shape),
        OnnxType.Bool => OrtValue.CreateTensorValueFromMemory((bool[])tensor.Values, tensor.Shape),
        _ => throw new NotSupportedException($"No test feeds {tensor.Type}."),
    };

    private static TestTensor Read(OrtValue value)
    {
        var info = value.GetTensorTypeAndShape();
        return info.ElementDataType switch
        {
            TensorElementType.Float => TestTensor.Floats(info.Shape, value.GetTensorDataAsSpan<float>().ToArray()),
            TensorElementType.Int64 => TestTensor.Longs(info.Shape, value.GetTensorDataAsSpan<long>().ToArray()),
            TensorElementType.UInt8 => TestTensor.Bytes(info.Shape, value.GetTensorDataAsSpan<byte>().ToArray()),
            TensorElementType.Bool => TestTensor.Bools(info.Shape, value.GetTensorDataAsSpan<bool>().ToArray()),
            _ => throw new NotSupportedException($"No test reads {info.ElementDataType}."),
        };
    }
}
