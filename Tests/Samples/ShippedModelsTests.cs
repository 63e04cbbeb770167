using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Tests.Samples;

public class ShippedModelsTests
{
    private const string Folder = "Packages/Unity/Samples~/FirstSprites";

    [TestCase("portraits", "DiceBear")]
    [TestCase("heroes", "GanAssets")]
    public void Shipped_model_is_healthy_takes_2_MiB_at_most_and_names_its_art(string name, string artist)
    {
        var path = Path.Combine(RepositoryFolder.Find(Folder), name + ".gansprite");
        using var generator = SpriteGenerator.Load(path);

        Assert.That(new FileInfo(path).Length, Is.LessThanOrEqualTo(2 << 20));
        Assert.That(generator.Card.Verdict!.Verdict, Is.EqualTo(CollapseVerdict.Healthy));
        Assert.That(generator.Card.Data!.License, Is.EqualTo("CC0-1.0"));
        Assert.That(generator.Card.Data.Source, Does.Contain(artist));
    }

    [TestCase("portraits", "hair_color", "blue")]
    [TestCase("heroes", "class", "mage")]
    public void Shipped_model_makes_different_sprites_of_one_attribute_value(string name, string attribute, string value)
    {
        using var generator = SpriteGenerator.Load(Path.Combine(RepositoryFolder.Find(Folder), name + ".gansprite"));
        var sprites = new HashSet<string>();
        var rgba = new byte[generator.BytesPerSprite];
        for (var seed = 0UL; seed < 50; seed++)
        {
            generator.Generate(new SpriteRequest(seed).With(attribute, value), rgba);
            sprites.Add(Convert.ToBase64String(rgba));
        }

        Assert.That(sprites, Has.Count.EqualTo(50));
    }
}
