namespace GanAssets.Trainer.Packaging;

/// <summary>One file of a package.</summary>
/// <param name="Path">Where it lies in the package, with forward slashes.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record PackageFile(string Path, byte[] Bytes);
