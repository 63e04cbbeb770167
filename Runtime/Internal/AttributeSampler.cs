using System;

namespace GanAssets.Internal
{
    /// <summary>
    /// Draws the attributes that a request leaves open. Attributes depend on each other (hair is hidden only beneath a hat),
    /// so they are drawn one after the other: a value v weighs count(v) · Π lift(v, u) over the values u that are already
    /// known, where lift(v, u) = co(v, u)·N / (count(v)·count(u)) says how much more often v occurs with u than without
    /// (naive Bayes over the training sprites).
    /// </summary>
    internal sealed class AttributeSampler
    {
        /// <summary>Marks an attribute that is not known yet.</summary>
        public const int Open = -1;

        private readonly int[][] _counts;
        private readonly int[] _offsets;
        private readonly int[]? _coOccurrence;
        private readonly int _valueCount;
        private readonly int _mostValues;

        public AttributeSampler(ModelCard card)
        {
            _coOccurrence = card.CoOccurrenceTable;
            _counts = new int[card.Attributes.Count][];
            _offsets = new int[card.Attributes.Count];
            for (var i = 0; i < _counts.Length; i++)
            {
                var values = card.Attributes[i].Values;
                _offsets[i] = _valueCount;
                _counts[i] = new int[values.Count];
                for (var v = 0; v < values.Count; v++)
                {
                    _counts[i][v] = values[v].Count;
                }

                _valueCount += values.Count;
                _mostValues = Math.Max(_mostValues, values.Count);
            }
        }

        /// <summary>
        /// Draws every attribute that is <see cref="Open"/>. One number is spent on each attribute, known or not, so that fixing
        /// one leaves the others as they were where they do not depend on it.
        /// </summary>
        /// <param name="seed">The seed of the request.</param>
        /// <param name="attributes">An index for each attribute of the card, or <see cref="Open"/>; changed in place.</param>
        public void Fill(ulong seed, Span<int> attributes)
        {
            var random = new RandomStream(seed, RandomStream.Attributes);
            Span<double> buffer = stackalloc double[_mostValues];
            for (var i = 0; i < attributes.Length; i++)
            {
                var share = random.NextDouble();
                if (attributes[i] == Open)
                {
                    var weights = buffer.Slice(0, _counts[i].Length);
                    Weigh(i, attributes, weights);
                    attributes[i] = Pick(weights, share);
                }
            }
        }

        private void Weigh(int attribute, ReadOnlySpan<int> known, Span<double> weights)
        {
            SetFrequencies(attribute, weights);
            if (_coOccurrence is null)
            {
                return;
            }

            for (var i = 0; i < known.Length; i++)
            {
                if (known[i] != Open && !Multiply(attribute, _offsets[i] + known[i], weights))
                {
                    // No training sprite agrees with all that is known, so what is known says nothing.
                    SetFrequencies(attribute, weights);
                    return;
                }
            }
        }

        private void SetFrequencies(int attribute, Span<double> weights)
        {
            var counts = _counts[attribute];
            var any = false;
            for (var v = 0; v < weights.Length; v++)
            {
                weights[v] = counts[v];
                any |= counts[v] > 0;
            }

            if (!any)
            {
                weights.Fill(1);
            }
        }

        /// <summary>
        /// Multiplies the weights by the lift of a known value, up to a factor that all share: N / count(u) is left out, and the
        /// greatest weight is made 1 so that many attributes cannot overflow. False when nothing is left.
        /// </summary>
        private bool Multiply(int attribute, int knownValue, Span<double> weights)
        {
            var counts = _counts[attribute];
            var row = _coOccurrence.AsSpan(knownValue * _valueCount + _offsets[attribute], weights.Length);
            var greatest = 0.0;
            for (var v = 0; v < weights.Length; v++)
            {
                weights[v] = counts[v] == 0 ? 0 : weights[v] * row[v] / counts[v];
                greatest = Math.Max(greatest, weights[v]);
            }

            if (greatest == 0)
            {
                return false;
            }

            for (var v = 0; v < weights.Length; v++)
            {
                weights[v] /= greatest;
            }

            return true;
        }

        private static int Pick(ReadOnlySpan<double> weights, double share)
        {
            var total = 0.0;
            foreach (var weight in weights)
            {
                total += weight;
            }

            var target = share * total;
            var last = 0;
            for (var v = 0; v < weights.Length; v++)
            {
                if (weights[v] == 0)
                {
                    continue;
                }

                last = v;
                target -= weights[v];
                if (target < 0)
                {
                    break;
                }
            }

            return last;
        }
    }
}
