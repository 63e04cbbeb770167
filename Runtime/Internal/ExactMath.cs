using System;

namespace GanAssets.Internal
{
    /// <summary>
    /// The natural logarithm from + − × ÷ alone. IEEE 754 fixes the result of each of these to the last bit, and of nothing
    /// that a platform's mathematics library adds. Each product stands in a cast, which forbids a compiler to fuse it with
    /// the addition that follows.
    /// </summary>
    internal static class ExactMath
    {
        private const double Ln2 = 0.693147180559945309417232121458176568;
        private const double SqrtHalf = 0.707106781186547524400844362104849039;
        private const long MantissaBits = 0x000F_FFFF_FFFF_FFFF;
        private const long ExponentOfHalf = 0x3FE0_0000_0000_0000;

        /// <summary>
        /// The natural logarithm, right to about two units in the last place. With x = m·2ᵉ and m from √½ to √2,
        /// ln x = e·ln 2 + 2·artanh t, t = (m − 1)/(m + 1), and artanh t = t + t³/3 + t⁵/5 + …; as |t| is below 0.172, twelve
        /// terms leave less than 2⁻⁶⁰ of it.
        /// </summary>
        /// <param name="x">A positive normal number.</param>
        public static double Log(double x)
        {
            var bits = BitConverter.DoubleToInt64Bits(x);
            var exponent = (int)(bits >> 52) - 1022;
            var mantissa = BitConverter.Int64BitsToDouble((bits & MantissaBits) | ExponentOfHalf);
            if (mantissa < SqrtHalf)
            {
                mantissa *= 2;
                exponent--;
            }

            var t = (mantissa - 1) / (mantissa + 1);
            var square = (double)(t * t);
            var series = 0.0;
            for (var divisor = 23; divisor >= 3; divisor -= 2)
            {
                series = (double)((series + (1.0 / divisor)) * square);
            }

            var artanh = t + (double)(t * series);
            return (double)(exponent * Ln2) + (double)(2 * artanh);
        }
    }
}
