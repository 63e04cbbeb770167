using System;
using System.Collections.Generic;

namespace GanAssets
{
    /// <summary>One attribute that the model was trained on, with the values that a request may ask for.</summary>
    public sealed class AttributeInfo
    {
        private readonly Dictionary<string, int> _indices = new Dictionary<string, int>(StringComparer.Ordinal);

        internal AttributeInfo(string name, IReadOnlyList<AttributeValue> values)
        {
            Name = name;
            Values = values;
            for (var i = 0; i < values.Count; i++)
            {
                _indices[values[i].Name] = i;
            }
        }

        /// <summary>The attribute's name, unique within the card.</summary>
        public string Name { get; }

        /// <summary>The values, at least one; a value's place here is its index in the model's input.</summary>
        public IReadOnlyList<AttributeValue> Values { get; }

        /// <summary>The index of a value.</summary>
        /// <param name="value">The value's name; upper and lower case differ.</param>
        /// <returns>The index from 0, or -1 where the attribute has no such value.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
        public int IndexOf(string value)
        {
            return _indices.TryGetValue(value, out var index) ? index : -1;
        }

        /// <summary>The attribute's name.</summary>
        /// <returns><see cref="Name"/>.</returns>
        public override string ToString()
        {
            return Name;
        }
    }
}
