namespace GanAssets
{
    /// <summary>One figure of the trainer's check, beside what held-out real sprites reach.</summary>
    public readonly struct CardMeasure
    {
        internal CardMeasure(double value, double real)
        {
            Value = value;
            Real = real;
        }

        /// <summary>The figure of the generated sprites; NaN where it was not measured.</summary>
        public double Value { get; }

        /// <summary>The same figure of held-out real sprites; NaN where it was not measured.</summary>
        public double Real { get; }
    }
}
