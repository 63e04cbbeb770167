namespace GanAssets.Trainer.Cli.Completion;

/// <summary>What a shell can offer from a model file.</summary>
internal static class ModelCompletions
{
    /// <summary>Each attribute with each of its values, as <c>--attr</c> takes them.</summary>
    /// <param name="model">The model file; nothing is offered for one that is not there or cannot be read.</param>
    public static IEnumerable<string> Attributes(string? model)
    {
        if (!File.Exists(model))
        {
            return [];
        }

        try
        {
            using var generator = SpriteGenerator.Load(model);
            return [.. generator.Card.Attributes.SelectMany(attribute => attribute.Values.Select(value => $"{attribute.Name}={value.Name}"))];
        }
        catch (GanAssetsException)
        {
            // The verb itself says what is wrong with the file; someone who presses Tab has not asked.
            return [];
        }
    }
}
