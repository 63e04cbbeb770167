using System.Text.RegularExpressions;

namespace GanAssets.Trainer.Doctor.Checks;

/// <summary>The BLAS that libtorch computes with: the wrong one makes a training step several times slower.</summary>
internal sealed partial class BlasCheck(LoadedLibtorch libtorch) : IDoctorCheck
{
    private const string Install = "as root: apt-get install libopenblas0-openmp";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look() => libtorch.Version is null ? [] : [Judge(libtorch.Libraries)];

    /// <summary>Tells the BLAS from the libraries that a process has loaded.</summary>
    /// <param name="libraries">Their paths, links resolved.</param>
    public static Finding Judge(IReadOnlyList<string> libraries)
    {
        if (libraries.FirstOrDefault(path => Path.GetFileName(path).StartsWith("libopenblas", StringComparison.Ordinal)) is { } openBlas)
        {
            var name = Release().Match(openBlas) is { Success: true } release ? $"OpenBLAS {release.Groups[1].Value}" : "OpenBLAS";
            return libraries.Any(path => path.Contains("openblas-pthread", StringComparison.Ordinal))
                ? Warn($"{name} with threads of its own beside libtorch's", $"{Install} && apt-get remove libopenblas0-pthread")
                : new Finding("BLAS", FindingState.Ok, libraries.Any(path => path.Contains("openblas-openmp", StringComparison.Ordinal)) ? $"{name} with OpenMP" : name);
        }

        return libraries.FirstOrDefault(path => Path.GetFileName(path).StartsWith("libblas.so", StringComparison.Ordinal)) is { } plain
            ? Warn($"the reference BLAS, about five times slower ({plain})", Install)
            : new Finding("BLAS", FindingState.Ok, libraries.Any(path => path.Contains("mkl_", StringComparison.Ordinal)) ? "MKL" : "built into libtorch");
    }

    private static Finding Warn(string text, string mend) => new("BLAS", FindingState.Warn, text, mend);

    // As in libopenblasp-r0.3.21.so.
    [GeneratedRegex(@"-r(\d+(?:\.\d+)+)")]
    private static partial Regex Release();
}
