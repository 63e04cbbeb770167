using GanAssets.Tests.Data;
using GanAssets.Trainer.Networks;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks;

public class SpriteTensorsTests
{
    [Test]
    public void Colours_are_multiplied_by_alpha_and_channels_come_first()
    {
        using var scope = NewDisposeScope();
        var set = Sprites.Draw(2, 3, 2, (sprite, x, y) => (sprite, x, y) switch
        {
            (0, 2, 1) => 0xFF800080,
            (1, 0, 1) => 0x336699FF,
            (1, 1, 0) => 0xFFFFFF00,
            _ => 0,
        });

        var images = SpriteTensors.Premultiplied(set);

        Assert.That(images.shape, Is.EqualTo(new long[] { 2, 4, 2, 3 }));
        Assert.That(images.dtype, Is.EqualTo(float32));
        var expected = new float[48];
        Put(sprite: 0, x: 2, y: 1, 1f * 128 / 255, 128f * 128 / 255 / 255, 0, 128f / 255);
        Put(sprite: 1, x: 0, y: 1, 0.2f, 0.4f, 0.6f, 1);
        Assert.That(images.data<float>().ToArray(), Is.EqualTo(expected).Within(1e-6));

        void Put(int sprite, int x, int y, params float[] channels)
        {
            for (var channel = 0; channel < 4; channel++)
            {
                expected[(((sprite * 4) + channel) * 6) + (y * 3) + x] = channels[channel];
            }
        }
    }

    [Test]
    public void Attributes_are_the_labels_a_row_a_sprite()
    {
        using var scope = NewDisposeScope();
        var set = ColoredShapes.Draw(5, seed: 3);

        var attributes = SpriteTensors.Attributes(set);

        Assert.That(attributes.shape, Is.EqualTo(new long[] { 5, 2 }));
        Assert.That(attributes.data<long>().ToArray(), Is.EqualTo(set.Labels));
    }

    [Test]
    public void Set_without_attributes_has_rows_of_none()
    {
        using var attributes = SpriteTensors.Attributes(Sprites.Draw(3, 8, 8, (_, _, _) => 0));

        Assert.That(attributes.shape, Is.EqualTo(new long[] { 3, 0 }));
    }
}
