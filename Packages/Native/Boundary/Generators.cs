using System.Collections.Concurrent;

namespace GanAssets.Native.Boundary;

/// <summary>The loaded models by the numbers that stand for them outside. A number is never given twice.</summary>
internal static class Generators
{
    private static readonly ConcurrentDictionary<ulong, SpriteGenerator> Loaded = new();

    private static ulong _last;

    public static ulong Add(SpriteGenerator generator)
    {
        var number = Interlocked.Increment(ref _last);
        Loaded[number] = generator;
        return number;
    }

    public static SpriteGenerator Get(ulong number) => Loaded.TryGetValue(number, out var generator) ? generator : throw Unknown(number);

    public static void Free(ulong number)
    {
        if (!Loaded.TryRemove(number, out var generator))
        {
            throw Unknown(number);
        }

        generator.Dispose();
    }

    private static CallException Unknown(ulong number) => new(
        Status.InvalidGenerator,
        number == 0 ? "the generator is 0, which is none" : $"there is no generator {number}: it is freed, or was never loaded");
}
