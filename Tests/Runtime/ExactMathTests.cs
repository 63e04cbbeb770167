using GanAssets.Internal;

namespace GanAssets.Tests.Runtime;

public class ExactMathTests
{
    [Test]
    public void The_logarithm_is_right_to_two_units_in_the_last_place()
    {
        var random = new RandomStream(1, RandomStream.Latents);
        for (var i = 0; i < 20_000; i++)
        {
            var x = Math.ScaleB(random.NextDouble() + double.Epsilon, -(i % 50));
            if (x > 0 && double.IsNormal(x))
            {
                var expected = Math.Log(x);
                Assert.That(ExactMath.Log(x), Is.EqualTo(expected).Within(3 * Math.Abs(Math.BitIncrement(expected) - expected)));
            }
        }
    }

    [TestCase(1.0, 0.0)]
    [TestCase(0.5, -0.69314718055994530942)]
    [TestCase(1.0 / (1L << 50), -34.657359027997265471)]
    public void The_logarithm_of_a_power_of_two_is_a_multiple_of_ln_2(double x, double expected)
    {
        Assert.That(ExactMath.Log(x), Is.EqualTo(expected));
    }
}
