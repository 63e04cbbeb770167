using static TorchSharp.torch;

namespace GanAssets.Trainer.Objectives;

/// <summary>What the discriminator and the generator each minimise. Logits are [N]; larger means more real.</summary>
public interface IAdversarialLoss
{
    /// <summary>Whether <see cref="ForGenerator"/> looks at the real sprites' logits, which cost a look of the discriminator at them.</summary>
    bool ComparesWithReal => false;

    /// <summary>Whether the line between real and generated lies at a logit of zero; else logits have a meaning only beside each other.</summary>
    bool HasZero => false;

    /// <summary>The discriminator's loss, a scalar.</summary>
    /// <param name="real">Logits of real sprites, [N].</param>
    /// <param name="fake">Logits of generated sprites with the same attributes, [N].</param>
    Tensor ForDiscriminator(Tensor real, Tensor fake);

    /// <summary>The generator's loss, a scalar.</summary>
    /// <param name="real">Logits of real sprites, [N]; of no meaning unless <see cref="ComparesWithReal"/>.</param>
    /// <param name="fake">Logits of generated sprites with the same attributes, [N].</param>
    Tensor ForGenerator(Tensor real, Tensor fake);
}
