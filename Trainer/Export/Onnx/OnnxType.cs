using System.Diagnostics.CodeAnalysis;

namespace GanAssets.Trainer.Export.Onnx;

/// <summary>The element type of a tensor; the numbers are those of the file format.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "These are the file format's own names.")]
public enum OnnxType
{
    /// <summary>No type; not valid in a graph.</summary>
    None = 0,

    /// <summary>32-bit floating point.</summary>
    Float = 1,

    /// <summary>A byte, 0 to 255.</summary>
    UInt8 = 2,

    /// <summary>Signed 32-bit integer.</summary>
    Int32 = 6,

    /// <summary>Signed 64-bit integer: indices, axes and shapes.</summary>
    Int64 = 7,

    /// <summary>True or false.</summary>
    Bool = 9,

    /// <summary>16-bit floating point.</summary>
    Float16 = 10,
}
