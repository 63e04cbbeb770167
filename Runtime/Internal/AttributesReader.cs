using System;
using System.Collections.Generic;
using System.Globalization;

namespace GanAssets.Internal
{
    /// <summary>Reads the attributes of a <see cref="ModelCard"/>.</summary>
    internal static class AttributesReader
    {
        public const int MaxAttributes = 256;

        /// <summary>The most values of one attribute: <see cref="AttributeSampler"/> keeps a weight for each on the stack.</summary>
        public const int MaxValues = 1024;

        /// <summary>The most values of all attributes together: they cost some hundred bytes each.</summary>
        public const int MaxAllValues = 65536;

        public static AttributeInfo[] Read(ref JsonReader reader)
        {
            var attributes = new List<AttributeInfo>();
            var names = new HashSet<string>(StringComparer.Ordinal);
            var allValues = 0;
            reader.BeginArray("attributes");
            while (reader.NextItem())
            {
                if (attributes.Count == MaxAttributes)
                {
                    reader.Fail("attributes holds more than " + MaxAttributes.ToString(CultureInfo.InvariantCulture) + " items");
                }

                var name = string.Empty;
                AttributeValue[] values = Array.Empty<AttributeValue>();
                reader.BeginObject("an attribute");
                while (reader.NextMember(out var member))
                {
                    switch (member)
                    {
                        case "name":
                            name = reader.ReadString("an attribute's name");
                            break;
                        case "values":
                            values = ReadValues(ref reader);
                            break;
                        default:
                            reader.Skip(member);
                            break;
                    }
                }

                if (name.Length == 0 || values.Length == 0 || !names.Add(name))
                {
                    reader.Fail("the attribute '" + Throw.Shown(name) + "' must have a name of its own and at least one value");
                }

                allValues += values.Length;
                if (allValues > MaxAllValues)
                {
                    reader.Fail("the attributes have more than " + MaxAllValues.ToString(CultureInfo.InvariantCulture) + " values together");
                }

                attributes.Add(new AttributeInfo(name, values));
            }

            return attributes.ToArray();
        }

        private static AttributeValue[] ReadValues(ref JsonReader reader)
        {
            var values = new List<AttributeValue>();
            var names = new HashSet<string>(StringComparer.Ordinal);
            reader.BeginArray("an attribute's values");
            while (reader.NextItem())
            {
                if (values.Count == MaxValues)
                {
                    reader.Fail("an attribute has more than " + MaxValues.ToString(CultureInfo.InvariantCulture) + " values");
                }

                var name = string.Empty;
                var count = 0;
                reader.BeginObject("a value");
                while (reader.NextMember(out var member))
                {
                    switch (member)
                    {
                        case "name":
                            name = reader.ReadString("a value's name");
                            break;
                        case "count":
                            count = (int)reader.ReadInteger("a value's count", 0, int.MaxValue);
                            break;
                        default:
                            reader.Skip(member);
                            break;
                    }
                }

                if (name.Length == 0 || !names.Add(name))
                {
                    reader.Fail("the value '" + Throw.Shown(name) + "' must have a name of its own");
                }

                values.Add(new AttributeValue(name, count));
            }

            return values.ToArray();
        }
    }
}
