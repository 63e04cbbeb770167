namespace GanAssets.Tests.Runtime;

public class LatentTests
{
    /// <summary>The published test vectors: the first eight figures of a seed, as the bits of their floats.</summary>
    private static readonly object[] Vectors =
    [
        new object[] { 0UL, new[] { 0x3E997828u, 0x3F86F2ABu, 0x3EAF7E62u, 0x3F06634Cu, 0xBF7183E0u, 0xBDCE65B2u, 0xBEE74C14u, 0x3FB9C241u } },
        new object[] { 1UL, new[] { 0x3F862597u, 0x3F86EAF2u, 0x3E947743u, 0xC009F115u, 0x3F62F09Eu, 0xBFEE7C48u, 0xBE265D9Cu, 0x3F2600FCu } },
        new object[] { 42UL, new[] { 0xBEDF72E1u, 0x3E6BB7E4u, 0xBE7C0D35u, 0xBF500FACu, 0x3F2BE6B5u, 0x3F87F3C9u, 0x3F40546Cu, 0x3F3D75D1u } },
        new object[] { ulong.MaxValue, new[] { 0x3F2CD183u, 0xBFF43A55u, 0x3FAE06FCu, 0xBF1295FFu, 0x3B9DF7B1u, 0xBEA4CA9Eu, 0x3D97B8A9u, 0x3F029EDEu } },
    ];

    [TestCaseSource(nameof(Vectors))]
    public void A_seed_gives_the_published_bits(ulong seed, uint[] expected)
    {
        Assert.That(Bits(Filled(seed, 8)), Is.EqualTo(expected));
    }

    [Test]
    public void The_published_bits_go_on_to_the_end_of_a_latent()
    {
        Assert.That(Bits(Filled(42, 64)[60..]), Is.EqualTo(new[] { 0x3EF3E304u, 0xBC8BBB45u, 0x4016CE86u, 0x3FFA9D9Du }));
    }

    [Test]
    public void A_longer_latent_begins_with_the_shorter_one([Values(0, 1, 2, 7, 63)] int length)
    {
        Assert.That(Filled(5, length), Is.EqualTo(Filled(5, 64)[..length]));
    }

    [Test]
    public void Figures_have_the_moments_of_the_standard_normal_distribution()
    {
        const int Count = 200_000;
        var z = Filled(7, Count);
        double Moment(int power) => z.Average(value => Math.Pow(value, power));

        // Four standard errors of each moment: the k-th has the variance E z^2k − (E z^k)², over the count.
        var error = 4 / Math.Sqrt(Count);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Moment(1), Is.EqualTo(0).Within(error));
            Assert.That(Moment(2), Is.EqualTo(1).Within(error * Math.Sqrt(2)));
            Assert.That(Moment(3), Is.EqualTo(0).Within(error * Math.Sqrt(15)));
            Assert.That(Moment(4), Is.EqualTo(3).Within(error * Math.Sqrt(96)));
        }
    }

    [Test]
    public void Neighbouring_seeds_have_nothing_to_do_with_each_other()
    {
        var latents = Enumerable.Range(0, 200).Select(seed => Filled((ulong)seed, 256)).ToArray();
        var cosines = latents.Skip(1).Select((latent, i) => Cosine(latents[i], latent)).ToArray();

        // The cosine of two independent vectors has the standard deviation 1/√256.
        Assert.That(cosines.Average(), Is.EqualTo(0).Within(4 / Math.Sqrt(256 * 199)));
        Assert.That(cosines.Max(Math.Abs), Is.LessThan(4.5 / 16));
    }

    [Test]
    public void Interpolation_meets_its_ends()
    {
        float[] from = Filled(1, 64), to = Filled(2, 64), result = new float[64];
        Latent.Interpolate(from, to, 0, result);
        Assert.That(result, Is.EqualTo(from));
        Latent.Interpolate(from, to, 1, result);
        Assert.That(result, Is.EqualTo(to));
    }

    [Test]
    public void Interpolation_is_spherical([Values(0.1f, 0.25f, 0.5f, 0.77f, 0.999f)] float amount)
    {
        float[] from = Filled(1, 64), to = Filled(2, 64), result = new float[64];
        Latent.Interpolate(from, to, amount, result);

        var angle = Math.Acos(Cosine(from, to));
        var length = ((1 - amount) * Length(from)) + (amount * Length(to));
        var expected = from.Zip(to, (a, b) => length * (
            (Math.Sin((1 - amount) * angle) * a / Length(from)) + (Math.Sin(amount * angle) * b / Length(to))) / Math.Sin(angle));
        Assert.That(result, Is.EqualTo(expected).Within(1e-6));
    }

    [Test]
    public void Interpolation_of_a_latent_with_itself_or_with_its_opposite_stays_finite()
    {
        float[] latent = Filled(1, 16), result = new float[16];
        Latent.Interpolate(latent, latent, 0.3f, result);
        Assert.That(result, Is.EqualTo(latent).Within(1e-6));
        Latent.Interpolate(latent, latent.Select(value => -value).ToArray(), 0.25f, result);
        Assert.That(result, Is.EqualTo(latent.Select(value => value / 2)).Within(1e-6));
    }

    [Test]
    public void Mutation_keeps_the_distribution_and_moves_by_its_strength([Values(0f, 0.1f, 0.5f, 1f)] float strength)
    {
        var latent = Filled(3, 20_000);
        var mutated = latent.ToArray();
        Latent.Mutate(mutated, strength, 9);

        Assert.That(Length(mutated) / Math.Sqrt(20_000), Is.EqualTo(1).Within(0.03));
        Assert.That(Cosine(latent, mutated), Is.EqualTo(Math.Sqrt(1 - (strength * strength))).Within(0.03));
    }

    [Test]
    public void The_noise_of_a_mutation_is_not_the_latent_of_its_seed()
    {
        var noise = new float[1000];
        Latent.Mutate(noise, 1, 3);
        Assert.That(Cosine(noise, Filled(3, 1000)), Is.EqualTo(0).Within(0.15));
    }

    [Test]
    public void Amounts_strengths_and_lengths_out_of_range_are_refused()
    {
        var latent = new float[4];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => Latent.Interpolate(latent, latent, 1.5f, latent), Throws.TypeOf<SpriteRequestException>().With.Message.Contains("from 0 to 1"));
            Assert.That(() => Latent.Interpolate(latent, latent, float.NaN, latent), Throws.TypeOf<SpriteRequestException>());
            Assert.That(() => Latent.Interpolate(latent, new float[3], 0, latent), Throws.TypeOf<SpriteRequestException>().With.Message.Contains("length 3"));
            Assert.That(() => Latent.Mutate(latent, -0.1f, 1), Throws.TypeOf<SpriteRequestException>().With.Message.Contains("-0.1"));
        }
    }

    private static float[] Filled(ulong seed, int length)
    {
        var latent = new float[length];
        Latent.Fill(seed, latent);
        return latent;
    }

    private static uint[] Bits(float[] values) => values.Select(BitConverter.SingleToUInt32Bits).ToArray();

    private static double Length(float[] values) => Math.Sqrt(values.Sum(value => (double)value * value));

    private static double Cosine(float[] left, float[] right) =>
        left.Zip(right, (a, b) => (double)a * b).Sum() / (Length(left) * Length(right));
}
