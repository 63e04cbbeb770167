using System;

namespace GanAssets.Unity
{
    /// <summary>
    /// Makes sprites of lineages, on one thread at a time. What has no further mutations is an ordinary request and allocates
    /// nothing.
    /// </summary>
    internal sealed class LineageMaker
    {
        private float[] _latent = Array.Empty<float>();
        private int[] _values = Array.Empty<int>();

        /// <summary>Makes one sprite.</summary>
        /// <param name="generator">The loaded model.</param>
        /// <param name="lineage">What the sprite shall be.</param>
        /// <param name="rgba">Where the sprite goes.</param>
        /// <exception cref="SpriteRequestException">The model has no such attribute or value.</exception>
        public void Make(SpriteGenerator generator, in SpriteLineage lineage, Span<byte> rgba)
        {
            if (lineage.Further.Count == 0)
            {
                generator.Generate(lineage.Request, rgba);
                return;
            }

            if (_latent.Length == 0)
            {
                _latent = new float[generator.Card.LatentLength];
                _values = new int[generator.Card.Attributes.Count];
            }

            generator.Resolve(lineage.Request.WithTruncation(1), _latent, _values);
            foreach (var mutation in lineage.Further)
            {
                Latent.Mutate(_latent, mutation.Strength, mutation.Seed);
            }

            var truncation = lineage.Request.Truncation;
            for (var i = 0; i < _latent.Length; i++)
            {
                _latent[i] *= truncation;
            }

            generator.Generate(_latent, _values, rgba);
        }
    }
}
