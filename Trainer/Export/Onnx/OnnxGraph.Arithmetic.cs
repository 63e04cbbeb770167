using static GanAssets.Trainer.Export.Onnx.OnnxAttribute;

namespace GanAssets.Trainer.Export.Onnx;

/// <content>Elementwise operators. Two operands are broadcast against each other as in NumPy.</content>
public sealed partial class OnnxGraph
{
    /// <summary>a + b.</summary>
    public OnnxValue Add(OnnxValue a, OnnxValue b) => Node("Add", [a, b]);

    /// <summary>a − b.</summary>
    public OnnxValue Sub(OnnxValue a, OnnxValue b) => Node("Sub", [a, b]);

    /// <summary>a · b.</summary>
    public OnnxValue Mul(OnnxValue a, OnnxValue b) => Node("Mul", [a, b]);

    /// <summary>a ÷ b.</summary>
    public OnnxValue Div(OnnxValue a, OnnxValue b) => Node("Div", [a, b]);

    /// <summary>The larger of a and b.</summary>
    public OnnxValue Max(OnnxValue a, OnnxValue b) => Node("Max", [a, b]);

    /// <summary>x held within [minimum, maximum]; float32.</summary>
    public OnnxValue Clip(OnnxValue x, float minimum, float maximum) => Node("Clip", [x, Scalar(minimum), Scalar(maximum)]);

    /// <summary>a &gt; b, as bool.</summary>
    public OnnxValue Greater(OnnxValue a, OnnxValue b) => Node("Greater", [a, b]);

    /// <summary>a &lt; b, as bool.</summary>
    public OnnxValue Less(OnnxValue a, OnnxValue b) => Node("Less", [a, b]);

    /// <summary>a where the bool <paramref name="condition"/> holds, else b.</summary>
    public OnnxValue Where(OnnxValue condition, OnnxValue a, OnnxValue b) => Node("Where", [condition, a, b]);

    /// <summary>The nearest integer, a half to the even one; still float32.</summary>
    public OnnxValue Round(OnnxValue x) => Node("Round", [x]);

    /// <summary>The next integer that is not above x; still float32.</summary>
    public OnnxValue Floor(OnnxValue x) => Node("Floor", [x]);

    /// <summary>x as another element type; float32 to an integer drops the fraction.</summary>
    public OnnxValue Cast(OnnxValue x, OnnxType type) => Node("Cast", [x], Int("to", (long)type));

    /// <summary>x itself, under a name of its own.</summary>
    public OnnxValue Identity(OnnxValue x) => Node("Identity", [x]);

    /// <summary>max(0, x).</summary>
    public OnnxValue Relu(OnnxValue x) => Node("Relu", [x]);

    /// <summary>x where x ≥ 0, else x · slope.</summary>
    public OnnxValue LeakyRelu(OnnxValue x, float slope) => Node("LeakyRelu", [x], Float("alpha", slope));

    /// <summary>1 ÷ (1 + e⁻ˣ).</summary>
    public OnnxValue Sigmoid(OnnxValue x) => Node("Sigmoid", [x]);

    /// <summary>The hyperbolic tangent.</summary>
    public OnnxValue Tanh(OnnxValue x) => Node("Tanh", [x]);

    /// <summary>ln x.</summary>
    public OnnxValue Log(OnnxValue x) => Node("Log", [x]);

    /// <summary>eˣ ÷ Σ eˣ, summed over an axis.</summary>
    public OnnxValue Softmax(OnnxValue x, int axis) => Node("Softmax", [x], Int("axis", axis));

    /// <summary>ln(1 + eˣ).</summary>
    public OnnxValue Softplus(OnnxValue x) => Node("Softplus", [x]);
}
