using System;

namespace GanAssets.Internal
{
    /// <summary>A seed and how much of it enters a request: nothing by default, and nothing of one seed is nothing of any other.</summary>
    internal readonly struct SeedShare : IEquatable<SeedShare>
    {
        public SeedShare(string amountName, float amount, ulong seed)
        {
            if (!(amount >= 0 && amount <= 1))
            {
                Throw.Range(amountName, amount, "from 0 to 1");
            }

            Amount = amount;
            Seed = amount == 0 ? 0 : seed;
        }

        public float Amount { get; }

        public ulong Seed { get; }

        public bool Equals(SeedShare other)
        {
            return Amount == other.Amount && Seed == other.Seed;
        }

        public override bool Equals(object? obj)
        {
            return obj is SeedShare other && Equals(other);
        }

        public override int GetHashCode()
        {
            return HashCode.Combine(Amount, Seed);
        }
    }
}
