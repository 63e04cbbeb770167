using System;

namespace GanAssets.Internal
{
    /// <summary>
    /// Draws the attributes that a request leaves open as they occurred together in training. Attributes depend on each other (hair is
    /// hidden only beneath a hat), so each is drawn given its parent in an <see cref="AttributeTree"/>: every value, and every pair of a
    /// parent and its child, then comes as often as in training. Attributes that are fixed count exactly, wherever in the tree they stand
    /// (Pearl's belief propagation, 1982, in double precision). Last, a value that never occurred with one that is known is left
    /// out, which changes frequencies only where the tree would join what training never did.
    /// </summary>
    internal sealed class AttributeSampler
    {
        /// <summary>Marks an attribute that is not known yet.</summary>
        public const int Open = -1;

        private readonly int[][] _counts;

        /// <summary>The first row of each attribute in the table, and at the end the number of rows.</summary>
        private readonly int[] _offsets;
        private readonly int[]? _coOccurrence;
        private readonly AttributeTree _tree;
        private readonly int _mostValues;

        public AttributeSampler(ModelCard card)
        {
            _coOccurrence = card.CoOccurrenceTable;
            _counts = new int[card.Attributes.Count][];
            _offsets = new int[card.Attributes.Count + 1];
            for (var i = 0; i < _counts.Length; i++)
            {
                var values = card.Attributes[i].Values;
                _counts[i] = new int[values.Count];
                for (var v = 0; v < values.Count; v++)
                {
                    _counts[i][v] = values[v].Count;
                }

                _offsets[i + 1] = _offsets[i] + values.Count;
                _mostValues = Math.Max(_mostValues, values.Count);
            }

            _tree = new AttributeTree(_coOccurrence, _offsets);
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
            Span<double> shares = stackalloc double[attributes.Length];
            for (var i = 0; i < shares.Length; i++)
            {
                shares[i] = random.NextDouble();
            }

            // A card with a table has few values, so that this fits the stack.
            Span<double> likelihoods = stackalloc double[_coOccurrence is null ? 0 : _offsets[attributes.Length]];
            Span<bool> isInformed = stackalloc bool[attributes.Length];
            Span<double> buffer = stackalloc double[_mostValues];
            if (_coOccurrence != null)
            {
                Inform(attributes, likelihoods, isInformed, buffer);
            }

            foreach (var i in _tree.Order)
            {
                if (attributes[i] == Open)
                {
                    var weights = buffer.Slice(0, _counts[i].Length);
                    var parent = _tree.Parents[i];
                    Weigh(i, parent == AttributeTree.None ? Open : attributes[parent], weights);
                    if (isInformed[i])
                    {
                        MultiplyUnlessAllVanish(weights, Of(i, likelihoods));
                    }

                    LeaveOutWhatNeverOccurred(i, attributes, weights);
                    attributes[i] = Pick(weights, shares[i]);
                }
            }
        }

        /// <summary>
        /// Fills in, from the leaves to the root, how likely each value of an attribute makes what is fixed below it, up to a factor that
        /// an attribute's values share.
        /// </summary>
        private void Inform(ReadOnlySpan<int> attributes, Span<double> likelihoods, Span<bool> isInformed, Span<double> buffer)
        {
            Span<double> message = stackalloc double[_mostValues];
            likelihoods.Fill(1);
            for (var place = attributes.Length - 1; place >= 0; place--)
            {
                var child = _tree.Order[place];
                var parent = _tree.Parents[child];
                var ofChild = Of(child, likelihoods);
                if (attributes[child] != Open)
                {
                    ofChild.Clear();
                    ofChild[attributes[child]] = 1;
                    isInformed[child] = true;
                }

                if (!isInformed[child] || parent == AttributeTree.None || attributes[parent] != Open)
                {
                    continue;
                }

                var toParent = message.Slice(0, _counts[parent].Length);
                var weights = buffer.Slice(0, ofChild.Length);
                for (var v = 0; v < toParent.Length; v++)
                {
                    Weigh(child, v, weights);
                    double agreeing = 0, all = 0;
                    for (var w = 0; w < weights.Length; w++)
                    {
                        agreeing += (double)(weights[w] * ofChild[w]);
                        all += weights[w];
                    }

                    toParent[v] = agreeing / all;
                }

                MultiplyUnlessAllVanish(Of(parent, likelihoods), toParent);
                isInformed[parent] = true;
            }
        }

        private Span<double> Of(int attribute, Span<double> all)
        {
            return all.Slice(_offsets[attribute], _counts[attribute].Length);
        }

        /// <summary>How often the values of an attribute occur: with a value of its parent, where that says anything, or else at all.</summary>
        private void Weigh(int attribute, int parentValue, Span<double> weights)
        {
            var parent = _tree.Parents[attribute];
            if (parent != AttributeTree.None && Copy(Row(_offsets[parent] + parentValue, attribute), weights))
            {
                return;
            }

            if (!Copy(_counts[attribute], weights))
            {
                weights.Fill(1);
            }
        }

        private ReadOnlySpan<int> Row(int value, int attribute)
        {
            return _coOccurrence.AsSpan((value * _offsets[_counts.Length]) + _offsets[attribute], _counts[attribute].Length);
        }

        private static bool Copy(ReadOnlySpan<int> counts, Span<double> weights)
        {
            var any = false;
            for (var v = 0; v < weights.Length; v++)
            {
                weights[v] = counts[v];
                any |= counts[v] > 0;
            }

            return any;
        }

        /// <summary>
        /// Multiplies weights by others, and makes the greatest 1 so that many cannot vanish. Where nothing would be left, no training
        /// sprite agrees with all that is known, and the others say nothing.
        /// </summary>
        private static void MultiplyUnlessAllVanish(Span<double> weights, ReadOnlySpan<double> others)
        {
            var greatest = 0.0;
            for (var v = 0; v < weights.Length; v++)
            {
                greatest = Math.Max(greatest, (double)(weights[v] * others[v]));
            }

            for (var v = 0; greatest > 0 && v < weights.Length; v++)
            {
                weights[v] = (double)(weights[v] * others[v]) / greatest;
            }
        }

        private void LeaveOutWhatNeverOccurred(int attribute, ReadOnlySpan<int> known, Span<double> weights)
        {
            for (var i = 0; _coOccurrence != null && i < known.Length; i++)
            {
                if (known[i] == Open)
                {
                    continue;
                }

                var row = Row(_offsets[i] + known[i], attribute);
                var any = false;
                for (var v = 0; v < weights.Length; v++)
                {
                    any |= weights[v] > 0 && row[v] > 0;
                }

                for (var v = 0; any && v < weights.Length; v++)
                {
                    weights[v] = row[v] > 0 ? weights[v] : 0;
                }
            }
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
