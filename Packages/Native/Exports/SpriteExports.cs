using System.Runtime.InteropServices;
using GanAssets.Native.Boundary;
using GanAssets.Native.Structures;

namespace GanAssets.Native.Exports;

/// <summary>Making sprites; ganassets.h says what each function does.</summary>
internal static unsafe class SpriteExports
{
    [UnmanagedCallersOnly(EntryPoint = "ganassets_generate")]
    public static Status Generate(ulong generator, void* request, byte* rgba, nuint capacity)
    {
        try
        {
            var sprites = Generators.Get(generator);
            var wanted = SizedStructure.Read<NativeRequest>(request, "request").ToRequest(sprites);
            Arguments.Room(rgba, capacity, sprites, 1);
            sprites.Generate(wanted, new Span<byte>(rgba, sprites.BytesPerSprite));
            return Status.Ok;
        }
        catch (Exception error)
        {
            return Fault.Report(error);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "ganassets_generate_batch")]
    public static Status GenerateBatch(ulong generator, void* requests, nuint count, byte* rgba, nuint capacity)
    {
        try
        {
            var sprites = Generators.Get(generator);
            if (count == 0)
            {
                return Status.Ok;
            }

            var stride = SizedStructure.SizeOf<NativeRequest>(requests, "requests");
            Arguments.Room(rgba, capacity, sprites, count);
            for (nuint i = 0; i < count; i++)
            {
                var request = (byte*)requests + (i * (nuint)stride);
                Arguments.Check(SizedStructure.SizeOf<NativeRequest>(request, "a request") == stride, "a request", "has another size than the first");
                var wanted = SizedStructure.Read<NativeRequest>(request, "a request").ToRequest(sprites);
                sprites.Generate(wanted, new Span<byte>(rgba + (i * (nuint)sprites.BytesPerSprite), sprites.BytesPerSprite));
            }

            return Status.Ok;
        }
        catch (Exception error)
        {
            return Fault.Report(error);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "ganassets_resolve")]
    public static Status Resolve(ulong generator, void* request, float* latent, nuint latentLength, int* attributes, nuint attributeCount)
    {
        try
        {
            var sprites = Generators.Get(generator);
            var wanted = SizedStructure.Read<NativeRequest>(request, "request").ToRequest(sprites);
            CheckInputs(sprites, latent, latentLength, attributes, attributeCount);
            sprites.Resolve(wanted, new Span<float>(latent, (int)latentLength), new Span<int>(attributes, (int)attributeCount));
            return Status.Ok;
        }
        catch (Exception error)
        {
            return Fault.Report(error);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "ganassets_generate_latent")]
    public static Status GenerateLatent(
        ulong generator, float* latent, nuint latentLength, int* attributes, nuint attributeCount, byte* rgba, nuint capacity)
    {
        try
        {
            var sprites = Generators.Get(generator);
            CheckInputs(sprites, latent, latentLength, attributes, attributeCount);
            Arguments.Room(rgba, capacity, sprites, 1);
            sprites.Generate(
                new ReadOnlySpan<float>(latent, (int)latentLength),
                new ReadOnlySpan<int>(attributes, (int)attributeCount),
                new Span<byte>(rgba, sprites.BytesPerSprite));
            return Status.Ok;
        }
        catch (Exception error)
        {
            return Fault.Report(error);
        }
    }

    private static void CheckInputs(SpriteGenerator sprites, float* latent, nuint latentLength, int* attributes, nuint attributeCount)
    {
        Arguments.Length(latent, latentLength, sprites.Card.LatentLength, "latent");
        Arguments.Length(attributes, attributeCount, sprites.Card.Attributes.Count, "attributes");
    }
}
