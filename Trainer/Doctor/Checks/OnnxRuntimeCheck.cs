using System.Runtime.CompilerServices;
using Microsoft.ML.OnnxRuntime;

namespace GanAssets.Trainer.Doctor.Checks;

/// <summary>ONNX Runtime, which runs exported models.</summary>
internal sealed class OnnxRuntimeCheck : IDoctorCheck
{
    private const string Name = "ONNX Runtime";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look()
    {
        try
        {
            return [new Finding(Name, FindingState.Ok, Version())];
        }
        catch (Exception fault)
        {
            // Whatever keeps it from loading is what the doctor is asked about.
            return [new Finding(Name, FindingState.Missing, $"cannot be loaded: {Faults.OneLine(fault)}", Mend())];
        }
    }

    private static string Mend() => PackageSource.Current == PackageSource.OfSystem
        ? "rm -rf Packages/OnnxRuntime/node_modules && ./ganassets doctor"
        : "dotnet build Trainer -c Release -p:GanAssetsPackages=nuget";

    // Apart, so that a missing assembly is met inside the try.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Version() => OrtEnv.Instance().GetVersionString();
}
