using System.Collections.Generic;
using NUnit.Framework;

namespace GanAssets.Unity.Tests
{
    public sealed class AtlasLayoutTests
    {
        [TestCase(1, 16, 16)]
        [TestCase(7, 16, 24)]
        [TestCase(48, 32, 32)]
        [TestCase(500, 8, 128)]
        [TestCase(3405, 8, 128, Description = "as many as fit")]
        public void Sprites_lie_inside_the_texture_and_beside_each_other(int count, int width, int height)
        {
            var layout = new AtlasLayout(count, width, height, 2048);
            var pixels = new HashSet<long>();
            for (var slot = 0; slot < count; slot++)
            {
                Assert.That(layout.X(slot) + width, Is.LessThanOrEqualTo(layout.Width));
                Assert.That(layout.Y(slot) + height, Is.LessThanOrEqualTo(layout.Height));
                for (var y = 0; y < height; y++)
                {
                    for (var x = 0; x < width; x++)
                    {
                        Assert.That(pixels.Add(layout.RowOffset(slot, y) + (4 * x)), Is.True);
                    }
                }
            }
        }

        [Test]
        public void The_top_row_of_a_sprite_lies_highest()
        {
            var layout = new AtlasLayout(1, 2, 3, 64);
            Assert.That(layout.RowOffset(0, 0), Is.GreaterThan(layout.RowOffset(0, 2)));
            Assert.That(layout.RowOffset(0, 2), Is.Zero);
        }

        [Test]
        public void Too_many_sprites_are_refused_with_the_number_that_fits()
        {
            Assert.That(() => new AtlasLayout(10, 15, 15, 48), Throws.TypeOf<GanAssetsException>().With.Message.Contains("holds 9 sprites"));
        }
    }
}
