namespace GanAssets.Internal
{
    /// <summary>The inner products of two vectors with themselves and with each other, summed figure by figure.</summary>
    internal struct ArcProducts
    {
        public double FromFrom { get; private set; }

        public double ToTo { get; private set; }

        public double FromTo { get; private set; }

        public void Add(float from, float to)
        {
            // The product of two floats fits a double exactly, so no compiler can change a sum by fusing it.
            FromFrom += (double)from * from;
            ToTo += (double)to * to;
            FromTo += (double)from * to;
        }
    }
}
