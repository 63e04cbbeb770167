namespace GanAssets.Internal
{
    /// <summary>
    /// Says after which attribute each attribute is drawn: a tree of the pairs that tell most of each other, so that the product of its
    /// pairs comes as near to the training sprites as pairs can (Chow and Liu, "Approximating discrete probability distributions with
    /// dependence trees", 1968). It is made by Prim's algorithm from the first attribute on; of equals the attribute that stands first wins.
    /// </summary>
    internal sealed class AttributeTree
    {
        /// <summary>The parent of an attribute that has none.</summary>
        public const int None = -1;

        /// <summary>Makes the tree of a card.</summary>
        /// <param name="table">The co-occurrence of values, V×V, or null: then no attribute depends on another.</param>
        /// <param name="offsets">The first row of each attribute in the table, and at the end the number V of rows.</param>
        public AttributeTree(int[]? table, int[] offsets)
        {
            var count = offsets.Length - 1;
            Parents = new int[count];
            Order = new int[count];
            var strengths = new double[count];
            var isReached = new bool[count];
            for (var i = 0; i < count; i++)
            {
                Parents[i] = None;
                strengths[i] = double.NegativeInfinity;
            }

            for (var place = 0; place < count; place++)
            {
                var next = Next(strengths, isReached);
                Order[place] = next;
                isReached[next] = true;
                for (var i = 0; table != null && i < count; i++)
                {
                    if (!isReached[i] && Strength(table, offsets, next, i) is var strength && IsBetter(strength, next, strengths[i], Parents[i]))
                    {
                        (strengths[i], Parents[i]) = (strength, next);
                    }
                }
            }
        }

        /// <summary>The attributes, parents before their children.</summary>
        public int[] Order { get; }

        /// <summary>The attribute that each is drawn after, or <see cref="None"/>.</summary>
        public int[] Parents { get; }

        private static bool IsBetter(double strength, int parent, double known, int knownParent)
        {
            return strength > known || (strength == known && parent < knownParent);
        }

        private static int Next(double[] strengths, bool[] isReached)
        {
            var next = None;
            for (var i = 0; i < strengths.Length; i++)
            {
                if (!isReached[i] && (next == None || strengths[i] > strengths[next]))
                {
                    next = i;
                }
            }

            return next;
        }

        /// <summary>
        /// The mutual information of two attributes times the number N of sprites in which both are known: Σ n·ln(n·N ÷ (row·column)) over
        /// the cells n of their part of the table. The attribute that stands first has the rows.
        /// </summary>
        private static double Strength(int[] table, int[] offsets, int one, int other)
        {
            var (first, second) = one < other ? (one, other) : (other, one);
            var width = offsets[offsets.Length - 1];
            var rows = new double[offsets[first + 1] - offsets[first]];
            var columns = new double[offsets[second + 1] - offsets[second]];
            var total = 0.0;
            for (var r = 0; r < rows.Length; r++)
            {
                for (var c = 0; c < columns.Length; c++)
                {
                    var cell = table[((offsets[first] + r) * width) + offsets[second] + c];
                    rows[r] += cell;
                    columns[c] += cell;
                    total += cell;
                }
            }

            var strength = 0.0;
            for (var r = 0; r < rows.Length; r++)
            {
                for (var c = 0; c < columns.Length; c++)
                {
                    var cell = (double)table[((offsets[first] + r) * width) + offsets[second] + c];
                    if (cell > 0)
                    {
                        strength += (double)(cell * ExactMath.Log((double)(cell * total) / (double)(rows[r] * columns[c])));
                    }
                }
            }

            return strength;
        }
    }
}
