using GanAssets.Trainer.Data.Importing;

namespace GanAssets.Tests.Data.Importing;

internal sealed class FileNamesTests
{
    [TestCase("a.png", "a.png")]
    [TestCase("A.PNG", "A.png")]
    [TestCase("r2c5", "r2c5.png")]
    [TestCase("hero 0.aseprite", "hero 0.png")]
    [TestCase("walk.1", "walk.1.png")]
    [TestCase("orc/walk_01.png", "orc/walk_01.png")]
    [TestCase("orc\\walk_01", "orc/walk_01.png")]
    [TestCase("../../etc/passwd", "etc/passwd.png")]
    [TestCase("/tmp/x.png", "tmp/x.png")]
    [TestCase("C:\\art\\x.png", "C_/art/x.png")]
    [TestCase("a:b?c*\n.png", "a_b_c__.png")]
    [TestCase(".hidden.png", "hidden.png")]
    [TestCase("a. .png", "a.png")]
    [TestCase("..", "sprite.png")]
    [TestCase("", "sprite.png")]
    public void Name_becomes_a_file_inside_the_folder(string name, string file) =>
        Assert.That(FileNames.Of([name]), Is.EqualTo(new[] { file }));

    [Test]
    public void Names_that_would_meet_are_numbered() =>
        Assert.That(FileNames.Of(["a.png", "A.gif", "b/a", "a-2", "a.bmp"]), Is.EqualTo(new[] { "a.png", "A-2.png", "b/a.png", "a-2-2.png", "a-3.png" }));
}
