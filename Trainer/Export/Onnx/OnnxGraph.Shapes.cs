using static GanAssets.Trainer.Export.Onnx.OnnxAttribute;

namespace GanAssets.Trainer.Export.Onnx;

/// <content>Operators that move elements without changing them. Negative axes count from the end.</content>
public sealed partial class OnnxGraph
{
    /// <summary>The same elements in another shape.</summary>
    /// <param name="x">Any shape.</param>
    /// <param name="shape">The sizes; 0 keeps x's size there, and one −1 takes what is left.</param>
    public OnnxValue Reshape(OnnxValue x, params ReadOnlySpan<long> shape) => Node("Reshape", [x, Vector(shape)]);

    /// <summary>A matrix: the dimensions before <paramref name="axis"/> become the rows, those from it on the columns.</summary>
    public OnnxValue Flatten(OnnxValue x, int axis = 1) => Node("Flatten", [x], Int("axis", axis));

    /// <summary>Reorders dimensions: dimension i of the result is dimension <c>order[i]</c> of x.</summary>
    public OnnxValue Transpose(OnnxValue x, params ReadOnlySpan<long> order) => Node("Transpose", [x], Ints("perm", order));

    /// <summary>Inserts dimensions of size 1, which then stand at the given axes.</summary>
    public OnnxValue Unsqueeze(OnnxValue x, params ReadOnlySpan<long> axes) => Node("Unsqueeze", [x, Vector(axes)]);

    /// <summary>Drops the given axes, which have size 1.</summary>
    public OnnxValue Squeeze(OnnxValue x, params ReadOnlySpan<long> axes) => Node("Squeeze", [x, Vector(axes)]);

    /// <summary>The tensors one behind another along an axis.</summary>
    public OnnxValue Concat(int axis, params ReadOnlySpan<OnnxValue> values) => Node("Concat", values, Int("axis", axis));

    /// <summary>
    /// The elements from <paramref name="start"/> up to but without <paramref name="end"/> along an axis; negative positions
    /// count from the end.
    /// </summary>
    public OnnxValue Slice(OnnxValue x, int axis, long start, long end, long step = 1) =>
        Node("Slice", [x, Vector(start), Vector(end), Vector(axis), Vector(step)]);

    /// <summary>
    /// The slices of <paramref name="data"/> along an axis at int64 <paramref name="indices"/>; with axis 0, a look-up of a
    /// table's rows.
    /// </summary>
    public OnnxValue Gather(OnnxValue data, OnnxValue indices, int axis = 0) => Node("Gather", [data, indices], Int("axis", axis));

    /// <summary>The dimensions of x, as an int64 vector.</summary>
    public OnnxValue Shape(OnnxValue x) => Node("Shape", [x]);

    /// <summary>x broadcast against the int64 vector <paramref name="shape"/>; where that says 1, x's size stays.</summary>
    public OnnxValue Expand(OnnxValue x, OnnxValue shape) => Node("Expand", [x, shape]);
}
