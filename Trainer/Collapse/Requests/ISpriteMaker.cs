using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Collapse.Requests;

/// <summary>Makes sprites on request: a generator, as a check sees it.</summary>
public interface ISpriteMaker
{
    /// <summary>Makes a sprite for each row of attribute values.</summary>
    /// <param name="wanted">Sprites whose attribute values are asked for, in order; their pixels do not matter.</param>
    /// <param name="seed">Decides what is drawn beside the attributes.</param>
    /// <returns>As many sprites, at the probe's size, with the values that were asked for.</returns>
    SpriteSet Make(SpriteSet wanted, long seed);
}
