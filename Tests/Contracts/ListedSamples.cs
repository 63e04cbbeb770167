using System.Diagnostics.CodeAnalysis;

namespace GanAssets.Tests.Contracts;

/// <summary>Public declarations for <see cref="ApiListerTests"/>.</summary>
public static class ListedSamples
{
    public delegate void Callback(in int value);

    public enum Kind : byte
    {
        Second = 7,
    }

    public static string Twice(this string text) => text + text;

    [SuppressMessage("Design", "CA1000", Justification = "The lister meets static members of generic types in the libraries.")]
    public abstract class Shape<T> : IDisposable
        where T : unmanaged, IComparable<T>
    {
        public const int Limit = 3;

        protected Shape(T seed)
        {
            this[0] = seed;
        }

        public (long Height, long Width) Sides { get; protected set; }

        public T this[int x, DayOfWeek day = DayOfWeek.Friday]
        {
            get => Hidden;
            set => Hidden = value;
        }

        private T Hidden { get; set; }

        public static Shape<T> operator -(Shape<T> shape) => shape;

        public static bool TryFind<TKey>(ref int at, out TKey[][,] found, params ReadOnlySpan<float> values)
            where TKey : class, new()
        {
            found = [];
            return at == values.Length;
        }

        public abstract double Area(double scale = 1.5, string unit = "m", T? limit = null);

        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool disposing) => Hidden = default;
    }
}
