namespace TorchSharp;

/// <summary>What a convolution sees outside its image.</summary>
public enum PaddingModes
{
    Zeros = 0,
}
