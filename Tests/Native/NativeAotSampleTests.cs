using GanAssets.Tests.Cli;
using GanAssets.Tests.Runtime;

namespace GanAssets.Tests.Native;

/// <summary>The console sample as native code, and as the same assemblies run by .NET.</summary>
[Category("NativeAot")]
internal sealed class NativeAotSampleTests
{
    [TestCase("0")]
    [TestCase("18446744073709551615", "hat=crown")]
    [TestCase("5", "hair=red", "hat=none")]
    public void Native_code_makes_the_bytes_that_managed_code_makes(string seed, params string[] wishes)
    {
        var sample = PublishedProject.Of("Samples/NativeAot");
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["model.onnx"], new TinyModel().ToBytes());

        var native = Command.Run(Path.Combine(sample.Published, "NativeAot"), [folder["model.onnx"], folder["native.rgba"], seed, .. wishes]);
        var managed = Command.Run(ProgramRun.Dotnet, [Path.Combine(sample.Output, "NativeAot.dll"), folder["model.onnx"], folder["managed.rgba"], seed, .. wishes]);

        Assert.That(native.ExitCode, Is.Zero, native.Error);
        Assert.That(managed.ExitCode, Is.Zero, managed.Error);
        Assert.That(native.Output, Does.StartWith("tiny: 4 × 4 pixels"));
        var bytes = File.ReadAllBytes(folder["native.rgba"]);
        Assert.That(bytes, Has.Length.EqualTo(64));
        Assert.That(bytes, Is.EqualTo(File.ReadAllBytes(folder["managed.rgba"])));
    }
}
