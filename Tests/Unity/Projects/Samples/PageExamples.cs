using System.Threading.Tasks;
using GanAssets;
using GanAssets.Unity;
using UnityEngine;

/// <summary>The examples of the package's pages, word for word.</summary>
public static class PageExamples
{
    public static int Component(GeneratedSprites sprites, Sprite[] portraits, ulong seed)
    {
        sprites.Ask(3, new SpriteRequest(seed).With("class", "wizard")); // other pixels for sprite 3
        Sprite sprite = sprites[3]; // null until its first pixels are there
        int there = sprites.CopySprites(portraits); // the same in an array of yours, which may be asked for in every frame
        int missing = sprites.Pending; // 0 when all are there
        sprites.SpriteChanged += index => Debug.Log(index); // on the main thread
        return sprite == null ? missing : there;
    }

    public static async Task Own(SpriteGeneratorAsset asset, SpriteRequest request, Texture2D texture)
    {
        // A generator of your own, with options; you dispose it.
        using var own = await asset.LoadAsync(new SpriteGeneratorOptions { Rows = RowOrder.BottomUp });
        texture.SetPixelData(await own.GenerateAsync(request), 0);
        texture.Apply();
    }

    public static void MadeAgain(SpriteGenerator generator, SpriteRequest request, (float Strength, ulong Seed)[] further, byte[] rgba)
    {
        // request: the seed, truncation, attributes and mutation of the provenance; further: its further_mutations.
        var latent = new float[generator.Card.LatentLength];
        var values = new int[generator.Card.Attributes.Count];
        generator.Resolve(request.WithTruncation(1), latent, values);
        foreach (var mutation in further)
        {
            Latent.Mutate(latent, mutation.Strength, mutation.Seed);
        }

        for (var i = 0; i < latent.Length; i++)
        {
            latent[i] *= request.Truncation;
        }

        generator.Generate(latent, values, rgba);
    }
}
