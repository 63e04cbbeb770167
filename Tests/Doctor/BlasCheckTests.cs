using GanAssets.Trainer.Doctor;
using GanAssets.Trainer.Doctor.Checks;

namespace GanAssets.Tests.Doctor;

internal sealed class BlasCheckTests
{
    private const string Folder = "/usr/lib/x86_64-linux-gnu";

    [TestCase("openblas-openmp/libblas.so.3 openblas-openmp/libopenblasp-r0.3.21.so", FindingState.Ok, "OpenBLAS 0.3.21 with OpenMP")]
    [TestCase("openblas-openmp/libblas.so.3 openblas-openmp/libopenblas.so.0", FindingState.Ok, "OpenBLAS with OpenMP")]
    [TestCase("openblas-pthread/libopenblasp-r0.3.21.so", FindingState.Warn, "OpenBLAS 0.3.21 with threads of its own")]
    [TestCase("libopenblas-r0.3.28.so", FindingState.Ok, "OpenBLAS 0.3.28")]
    [TestCase("blas/libblas.so.3.11.0", FindingState.Warn, "the reference BLAS")]
    [TestCase("libmkl_core.so.2", FindingState.Ok, "MKL")]
    [TestCase("libtorch_cpu.so", FindingState.Ok, "built into libtorch")]
    public void BLAS_is_told_by_the_files_that_are_loaded(string files, FindingState state, string text)
    {
        var finding = BlasCheck.Judge([.. files.Split(' ').Select(file => $"{Folder}/{file}")]);

        Assert.That(finding.State, Is.EqualTo(state));
        Assert.That(finding.Text, Does.StartWith(text));
        Assert.That(finding.Mend, state == FindingState.Ok ? Is.Null : Does.Contain("apt-get install libopenblas0-openmp"));
    }
}
