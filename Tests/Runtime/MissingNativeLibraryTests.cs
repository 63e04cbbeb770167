using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace GanAssets.Tests.Runtime;

public class MissingNativeLibraryTests
{
    private static readonly string Library = OperatingSystem.IsWindows() ? "onnxruntime.dll" : OperatingSystem.IsMacOS() ? "libonnxruntime.dylib" : "libonnxruntime.so";

    [Test]
    public void Message_names_the_file_the_folders_and_the_remedy()
    {
        using var folder = new TemporaryFolder();
        var error = LoadWith(folder["no-such-library.so"]);
        TestContext.Out.WriteLine(error.Message);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(error.GetType().FullName, Is.EqualTo(typeof(NativeLibraryException).FullName));
            Assert.That(error.Message, Does.StartWith($"ONNX Runtime's native library {Library} could not be loaded. Searched: {AppContext.BaseDirectory}"));
            Assert.That(error.Message, Does.Contain("LIBRARY_PATH").Or.Contain("PATH"));
            Assert.That(error.Message, Does.Contain($"for {RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()} processors"));
            Assert.That(error.Message, Does.Contain("Microsoft.ML.OnnxRuntime").And.Contain("com.github.asus4.onnxruntime"));
            Assert.That(error.Message, Does.Contain("The system says: ").And.Contain("no-such-library.so").And.Not.Contain("\n"));
        }
    }

    [Test]
    public void A_library_that_is_none_is_an_error_of_this_library_too()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["text.so"], [1, 2, 3]);
        Assert.That(LoadWith(folder["text.so"]).GetType().FullName, Is.EqualTo(typeof(NativeLibraryException).FullName));
    }

    /// <summary>Loads a model in a copy of the runtime whose binding finds the given file where the native library should be.</summary>
    private static Exception LoadWith(string library)
    {
        var context = new ContextWithLibrary(library);
        try
        {
            var runtime = context.LoadFromAssemblyPath(typeof(SpriteGenerator).Assembly.Location);
            var generator = runtime.GetType(typeof(SpriteGenerator).FullName!, throwOnError: true)!;
            var options = runtime.GetType(typeof(SpriteGeneratorOptions).FullName!, throwOnError: true)!;
            var load = generator.GetMethod(nameof(SpriteGenerator.Load), [typeof(byte[]), options])!;
            return Assert.Throws<TargetInvocationException>(() => load.Invoke(null, [new TinyModel().ToBytes(), null])).InnerException!;
        }
        finally
        {
            context.Unload();
        }
    }

    private sealed class ContextWithLibrary(string library) : AssemblyLoadContext("without ONNX Runtime", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName name) => name.Name == "Microsoft.ML.OnnxRuntime"
            ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, name.Name + ".dll"))
            : null;

        protected override nint LoadUnmanagedDll(string name) => LoadUnmanagedDllFromPath(library);
    }
}
