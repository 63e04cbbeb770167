using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Collapse.Probing;

/// <summary>What a probe learns, so that its features tell sprites apart: the questions that it answers about a sprite.</summary>
/// <param name="Schema">The attributes, each a question whose answers are its values.</param>
/// <param name="Transformations">
/// Whether it is also asked, of transformed sprites, which of the <see cref="Transformations"/> they went through.
/// </param>
public sealed record ProbeTask(AttributeSchema Schema, bool Transformations)
{
    /// <summary>Answers to all questions: those about attributes come first.</summary>
    public int Answers => Schema.ValueCount + (Transformations ? SpriteTransformations.Count : 0);

    /// <summary>
    /// The task for a set. Fewer than two attributes, or unknown ones, teach too little of what sprites look like, so
    /// that transformations, which need no labels, are asked for too.
    /// </summary>
    /// <remarks>
    /// A probe that had learned of portraits only whether they wear glasses found a generator without hats healthy; one
    /// that had learned transformations too did not, nor one that had learned these alone.
    /// </remarks>
    /// <param name="training">The training split.</param>
    public static ProbeTask Of(SpriteSet training)
    {
        var schema = training.Schema;
        return new ProbeTask(schema, schema.Count < 2 || Enumerable.Range(0, schema.Count).Any(training.HasUnknown));
    }
}
