using NUnit.Framework;

namespace GanAssets.Unity.Tests
{
    public sealed class AtlasPagesTests
    {
        [TestCase(1, 32, 32, 1)]
        [TestCase(225, 32, 32, 1)]
        [TestCase(226, 32, 32, 2)]
        [TestCase(20, 128, 128, 3)]
        [TestCase(400, 8, 128, 3)]
        [TestCase(3, 600, 600, 3, Description = "a sprite that is larger than a page has one of its own")]
        public void Sprites_are_divided_among_small_pages(int count, int width, int height, int pages)
        {
            var layout = new AtlasPages(count, width, height, 2048);
            Assert.That(layout.Count, Is.EqualTo(pages));
            var places = 0;
            for (var page = 0; page < pages; page++)
            {
                Assert.That(layout[page].Width, Is.LessThanOrEqualTo(width < AtlasPages.Side ? AtlasPages.Side : width + 1));
                Assert.That(layout[page].Height, Is.LessThanOrEqualTo(height < AtlasPages.Side ? AtlasPages.Side : height + 1));
                places += layout[page].Columns * layout[page].Rows;
            }

            Assert.That(places, Is.GreaterThanOrEqualTo(count));
        }

        [Test]
        public void A_sprite_that_is_larger_than_a_texture_is_refused()
        {
            Assert.That(() => new AtlasPages(1, 100, 100, 64), Throws.TypeOf<GanAssetsException>().With.Message.Contains("holds 0 sprites"));
        }

        [Test]
        public void Too_many_pages_are_refused_with_the_number_of_sprites_that_they_hold()
        {
            Assert.That(() => new AtlasPages(60000, 32, 32, 2048), Throws.TypeOf<GanAssetsException>().With.Message.Contains("57600 sprites"));
        }
    }
}
