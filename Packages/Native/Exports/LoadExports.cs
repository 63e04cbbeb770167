using System.Runtime.InteropServices;
using GanAssets.Native.Boundary;
using GanAssets.Native.Structures;

namespace GanAssets.Native.Exports;

/// <summary>Loading and freeing; ganassets.h says what each function does.</summary>
internal static unsafe class LoadExports
{
    [UnmanagedCallersOnly(EntryPoint = "ganassets_load")]
    public static Status Load(byte* path, void* options, ulong* generator)
    {
        try
        {
            Arguments.NotNull(generator, "generator");
            *generator = 0;
            var file = Text.Read(path, "path");
            *generator = Add(() => SpriteGenerator.Load(file, Options(options)));
            return Status.Ok;
        }
        catch (Exception error)
        {
            return Fault.Report(error);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "ganassets_load_memory")]
    public static Status LoadMemory(void* model, nuint length, void* options, ulong* generator)
    {
        try
        {
            Arguments.NotNull(generator, "generator");
            *generator = 0;
            Arguments.NotNull(model, "model");
            Arguments.Check(length <= int.MaxValue, "length", $"is {length}; a model has at most {int.MaxValue} bytes");
            *generator = Add(() => SpriteGenerator.Load(new ReadOnlySpan<byte>(model, (int)length), Options(options)));
            return Status.Ok;
        }
        catch (Exception error)
        {
            return Fault.Report(error);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "ganassets_free")]
    public static Status Free(ulong generator)
    {
        try
        {
            if (generator != 0)
            {
                Generators.Free(generator);
            }

            return Status.Ok;
        }
        catch (Exception error)
        {
            return Fault.Report(error);
        }
    }

    private static ulong Add(Func<SpriteGenerator> load)
    {
        try
        {
            return Generators.Add(load());
        }
        catch (GanAssetsException error) when (error.GetType() == typeof(GanAssetsException))
        {
            // While a model is loaded, only an option out of its range is none of the children.
            throw new CallException(Status.InvalidArgument, error.Message);
        }
    }

    private static SpriteGeneratorOptions? Options(void* options) =>
        options == null ? null : SizedStructure.Read<NativeOptions>(options, "options").ToOptions();
}
