using System;
using NUnit.Framework;

namespace GanAssets.Unity.Tests
{
    /// <summary>The published vectors of seeds: a machine that fails here makes other sprites than the rest of the world.</summary>
    public sealed class LatentTests
    {
        private static readonly int[] Bits42 = { unchecked((int)0xBEDF72E1), 0x3E6BB7E4, unchecked((int)0xBE7C0D35), unchecked((int)0xBF500FAC) };

        [Test]
        public void A_seed_has_the_same_latent_here_as_on_every_other_machine()
        {
            var latent = new float[Bits42.Length];
            Latent.Fill(42, latent);
            Assert.That(Array.ConvertAll(latent, BitConverter.SingleToInt32Bits), Is.EqualTo(Bits42));
        }
    }
}
