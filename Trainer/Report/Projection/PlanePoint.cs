namespace GanAssets.Trainer.Report.Projection;

/// <summary>A place on a map.</summary>
/// <param name="X">Rightwards.</param>
/// <param name="Y">Upwards.</param>
public readonly record struct PlanePoint(double X, double Y);
