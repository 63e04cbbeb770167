using GanAssets.Trainer;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Inputs;

namespace GanAssets.Tests.Data.Inputs;

/// <summary>Sprites that go by another set's attributes.</summary>
internal sealed class KnownLabelsTests
{
    private static readonly AttributeSchema Schema = new(
        [new AttributeDefinition("hair", ["red", "blond", "dark"]), new AttributeDefinition("hat", ["yes", "no"])]);

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeSprites()
    {
        _folder = new TemporaryFolder();
        Sprites.SaveNoise(_folder["a.png"], 8, 8, 1);
        Sprites.SaveNoise(_folder["b.png"], 8, 8, 2);
    }

    [TearDown]
    public void RemoveThem() => _folder.Dispose();

    [Test]
    public void Labels_are_by_the_other_set_s_order_and_an_empty_cell_is_unknown()
    {
        File.WriteAllText(_folder["attributes.csv"], "file,hat,hair\na.png,no,dark\nb.png,,dark\n");

        var set = SpriteInput.LoadLike(_folder.Path, Schema);

        Assert.That(set.Schema, Is.SameAs(Schema));
        Assert.That(set.Labels, Is.EqualTo([2, 1, 2, -1]));
    }

    [Test]
    public void Sprites_without_attributes_are_unknown_throughout() =>
        Assert.That(SpriteInput.LoadLike(_folder.Path, Schema).Labels, Is.EqualTo([-1, -1, -1, -1]));

    [TestCase("file,hat,hair\na.png,no,drak\n", "attributes.csv: a.png has 'hair=drak'", "'dark'")]
    [TestCase("file,hat,hair,beard\na.png,no,dark,no\n", "attributes.csv: has the attribute 'beard'", "'")]
    [TestCase("file,hat\na.png,no\n", "attributes.csv: lacks the attribute 'hair'", "leave its cells empty")]
    public void What_the_other_set_lacks_is_refused(string table, string start, string part)
    {
        File.WriteAllText(_folder["attributes.csv"], table);

        Assert.That(
            () => SpriteInput.LoadLike(_folder.Path, Schema),
            Throws.TypeOf<InputException>().With.Message.Contains(start).And.Message.Contains(part).And.Message.Not.Contains("\n"));
    }

    [Test]
    public void Attributes_beside_a_set_that_has_none_are_refused()
    {
        File.WriteAllText(_folder["attributes.csv"], "file,hat\na.png,no\nb.png,yes\n");

        Assert.That(
            () => SpriteInput.LoadLike(_folder.Path, new AttributeSchema([])),
            Throws.TypeOf<InputException>().With.Message.Contains("'hat', and the set to compare with has none"));
    }
}
