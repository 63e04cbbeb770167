using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Collapse.Requests;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Report;

/// <summary>What the sections of a report draw from.</summary>
/// <param name="Recipe">The run's recipe.</param>
/// <param name="Data">Its sprites.</param>
/// <param name="Generator">Its generator.</param>
/// <param name="Probe">The probe of its checks.</param>
internal sealed record ReportSource(Recipe Recipe, RunData Data, TrainedGenerator Generator, Probe Probe)
{
    // A report of large sprites shall stay a file that one can mail: as many pixels as 1,000 sprites of 64×64.
    private const int MostPixels = 1000 * 64 * 64;

    /// <summary>Sprites are shown one pixel a block of art; the page enlarges them.</summary>
    private SpriteFinishOptions Finish => Data.Finish with { PixelScale = 1 };

    /// <summary>The attributes.</summary>
    public AttributeSchema Schema => Data.Training.Schema;

    /// <summary>How many sprites a section may show.</summary>
    /// <param name="wanted">How many it would show if they are small.</param>
    public int Limit(int wanted) => Math.Min(wanted, Math.Max(1, MostPixels / (Data.Training.Width * Data.Training.Height)));

    /// <summary>The first held-out sprites, with all attributes known as far as the generator knows them.</summary>
    public SpriteSet HeldOut(int count) => OpenAttributes.Fill(FirstHeldOut(count), Data.Training, Recipe.Seed);

    /// <summary>The first held-out sprites as they are.</summary>
    public SpriteSet FirstHeldOut(int count) => Data.HeldOut.Subset([.. Enumerable.Range(0, Math.Min(count, Data.HeldOut.Count))]);

    /// <summary>Generates a sprite for each row of attribute values.</summary>
    /// <param name="like">Sprites whose attribute values are asked for, in order.</param>
    /// <param name="fill">Fills the latent of a row.</param>
    public SpriteSet Generate(SpriteSet like, LatentSource fill)
    {
        var length = Generator.Network.LatentLength;
        var latents = new float[like.Count * length];
        for (var i = 0; i < like.Count; i++)
        {
            fill(i, latents.AsSpan(i * length, length));
        }

        using var scope = NewDisposeScope();
        return SpriteSampler.Sample(Generator.Network, Finish, like, tensor(latents, [like.Count, length]), CPU);
    }
}
