namespace GanAssets.Tests.Runtime;

/// <summary>
/// The examples of Runtime/README.md, compiled and run. <see cref="Documents.ExampleTests"/> holds the guide to them: its blocks stand
/// here word for word, so a change here is a change there.
/// </summary>
internal sealed class RuntimeGuideExamples(string path, TextWriter log)
{
    public byte[] First()
    {
        using var generator = SpriteGenerator.Load(path);
        var rgba = new byte[generator.BytesPerSprite];
        generator.Generate(new SpriteRequest(seed: 42).With("hair", "red"), rgba);
        return rgba;
    }

    public async Task Loading(CancellationToken cancellationToken)
    {
        var options = new SpriteGeneratorOptions { Rows = RowOrder.BottomUp, Alpha = AlphaMode.Premultiplied };
        using var generator = await SpriteGenerator.LoadAsync(path, options, cancellationToken);
        foreach (var attribute in generator.Card.Attributes)
        {
            log.WriteLine(attribute.Name + ": " + string.Join(", ", attribute.Values));
        }
    }

    public static void Requests(SpriteGenerator generator)
    {
        var rgba = new byte[generator.BytesPerSprite];
        var latent = new float[generator.Card.LatentLength];
        var attributes = new int[generator.Card.Attributes.Count];
        var request = new SpriteRequest(seed: 7)
            .With("hair", "red")                           // by name
            .With(0, 1)                                    // or by the card's indices
            .WithTruncation(0.7f);                         // more typical, less varied
        var other = request.WithSeed(8);                   // the same wishes, another sprite
        var similar = request.WithMutation(0.3f, seed: 1); // "more like this one"
        var between = request.WithBlend(towards: 8, 0.5f); // halfway to the sprite of seed 8
        generator.Generate(other, rgba);
        generator.Generate(between, rgba);

        var character = generator.FixAttributes(new SpriteRequest(seed: 7));
        generator.Generate(character.WithSeed(8), rgba); // another one with the same attributes

        generator.Resolve(similar, latent, attributes);
        Latent.Mutate(latent, 0.3f, seed: 2);
        generator.Generate(latent, attributes, rgba);
    }

    public async Task ManyAsync(SpriteGenerator generator, CancellationToken cancellationToken)
    {
        var requests = new SpriteRequest[64];
        for (var i = 0; i < requests.Length; i++)
        {
            requests[i] = new SpriteRequest(i).With("hair", "red");
        }

        var sprites = new byte[requests.Length * generator.BytesPerSprite];
        generator.GenerateBatch(requests, sprites);
        await generator.GenerateBatchAsync(requests, sprites, cancellationToken); // off this thread, cancelled between two sprites

        var result = DistinctSprites.Generate(generator, requests, sprites, threshold: 0.05f, tries: 10, cancellationToken);
        log.WriteLine($"{result.Failed.Count} of {result.Requests.Count} have a double all the same");
    }

    public static void Swap(SpriteGenerator generator, SpriteRequest request)
    {
        var rgba = new byte[generator.BytesPerSprite];
        var swap = new PaletteSwap(generator.Card, new Dictionary<PaletteColor, PaletteColor>
        {
            [new PaletteColor(200, 30, 40)] = new PaletteColor(30, 60, 200),
        });
        generator.Generate(request, rgba);
        swap.Apply(rgba); // in place, without memory
    }

    public void Provider()
    {
        using var onDevice = SpriteGenerator.Load(path, new SpriteGeneratorOptions { Provider = ExecutionProvider.Cuda });
        log.WriteLine(onDevice.ProviderFallback ?? "runs on " + onDevice.Provider);
    }

    public void Errors(SpriteGenerator generator, byte[] rgba)
    {
        try
        {
            generator.Generate(new SpriteRequest(1).With("hair", "Red"), rgba);
        }
        catch (SpriteRequestException error)
        {
            log.WriteLine(error.Message); // The attribute hair has no value 'Red' (did you mean 'red'?); it has brown, red, hidden
        }
    }
}
