using System;

namespace GanAssets.Internal
{
    /// <summary>Spherical interpolation of two vectors by halving the arc between them.</summary>
    internal static class Arc
    {
        /// <summary>The arc is halved until float precision is passed twice over.</summary>
        private const int Halvings = 48;

        /// <summary>Below this, 1 + cos of the angle means that the vectors are opposite and no arc between them is the shortest.</summary>
        private const double Opposite = 1e-12;

        /// <summary>
        /// The weights with which two vectors make up the one that lies <paramref name="amount"/> of the way along their arc.
        /// The directions a and b are kept as pairs of weights; the middle of two unit vectors with an angle φ between them is
        /// their sum over 2·cos(φ/2), and cos(φ/2) = √((1 + cos φ)/2). Vectors that are opposite, or of length 0, have no arc:
        /// their weights are those of the straight line.
        /// </summary>
        public static void Weights(ReadOnlySpan<float> from, ReadOnlySpan<float> to, double amount, out double fromWeight, out double toWeight)
        {
            var products = default(ArcProducts);
            for (var i = 0; i < from.Length; i++)
            {
                products.Add(from[i], to[i]);
            }

            Weights(products, amount, out fromWeight, out toWeight);
        }

        /// <summary>The same weights, of the products of the two vectors alone.</summary>
        public static void Weights(in ArcProducts products, double amount, out double fromWeight, out double toWeight)
        {
            var fromLength = Math.Sqrt(products.FromFrom);
            var toLength = Math.Sqrt(products.ToTo);
            var cosine = products.FromTo / (fromLength * toLength);
            fromWeight = 1 - amount;
            toWeight = amount;
            if (amount == 0 || amount == 1 || !(1 + cosine > Opposite))
            {
                return;
            }

            Halve(amount, Math.Min(cosine, 1), out var a, out var b);
            var length = (double)(fromWeight * fromLength) + (double)(toWeight * toLength);
            fromWeight = a * length / fromLength;
            toWeight = b * length / toLength;
        }

        private static void Halve(double amount, double cosine, out double a, out double b)
        {
            double lowA = 1, lowB = 0, highA = 0, highB = 1, low = 0, high = 1;
            for (var i = 0; i < Halvings; i++)
            {
                var half = Math.Sqrt((1 + cosine) / 2);
                var middleA = (lowA + highA) / (2 * half);
                var middleB = (lowB + highB) / (2 * half);
                var middle = (low + high) / 2;
                cosine = half;
                if (amount < middle)
                {
                    highA = middleA;
                    highB = middleB;
                    high = middle;
                }
                else
                {
                    lowA = middleA;
                    lowB = middleB;
                    low = middle;
                }
            }

            a = lowA;
            b = lowB;
        }
    }
}
