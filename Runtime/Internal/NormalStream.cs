using System;

namespace GanAssets.Internal
{
    /// <summary>Standard normal figures, drawn in pairs by Marsaglia's polar method.</summary>
    internal struct NormalStream
    {
        private const int Half = 1 << 25;
        private const int Mask = (1 << 26) - 1;

        private RandomStream _random;
        private double _second;
        private bool _hasSecond;

        public NormalStream(ulong seed, ulong stream)
        {
            _random = new RandomStream(seed, stream);
            _second = 0;
            _hasSecond = false;
        }

        /// <summary>
        /// The next figure. One draw of 64 bits gives both coordinates of a point, 26 bits each, on a grid of 2⁻²⁵ over the
        /// square from −1 to 1: squares and sum then fit a double exactly. The grid bounds the figures to ±8.4.
        /// </summary>
        public double Next()
        {
            if (_hasSecond)
            {
                _hasSecond = false;
                return _second;
            }

            double u, v, s;
            do
            {
                var bits = _random.NextUInt64();
                u = ((int)(bits >> 38) - Half) * (1.0 / Half);
                v = ((int)((bits >> 12) & Mask) - Half) * (1.0 / Half);
                s = (double)(u * u) + (double)(v * v);
            }
            while (s >= 1 || s == 0);

            var scale = Math.Sqrt(-2 * ExactMath.Log(s) / s);
            _second = v * scale;
            _hasSecond = true;
            return u * scale;
        }
    }
}
