using GanAssets.Tests.Runtime;
using GanAssets.Unity;

namespace GanAssets.Tests.Unity;

/// <summary>Models as a Unity project has them.</summary>
internal static class UnityModels
{
    /// <summary>An imported asset of the tiny model.</summary>
    public static SpriteGeneratorAsset Asset() => SpriteGeneratorAsset.Create(new TinyModel().ToBytes(), new TinyCard().Json);

    /// <summary>What the runtime makes of a request.</summary>
    public static byte[] Make(SpriteGenerator generator, SpriteRequest request)
    {
        var rgba = new byte[generator.BytesPerSprite];
        generator.Generate(request, rgba);
        return rgba;
    }
}
