using System.Globalization;

namespace GanAssets
{
    /// <summary>One value of an attribute, and how often the training data showed it.</summary>
    public sealed class AttributeValue
    {
        internal AttributeValue(string name, int count)
        {
            Name = name;
            Count = count;
        }

        /// <summary>The value's name, unique within its attribute.</summary>
        public string Name { get; }

        /// <summary>The number of training sprites that hold this value, 0 or more.</summary>
        public int Count { get; }

        /// <summary>The value's name and how often it occurred, for people to read.</summary>
        /// <returns>Text of the form "red (120)".</returns>
        public override string ToString()
        {
            return Name + " (" + Count.ToString(CultureInfo.InvariantCulture) + ")";
        }
    }
}
