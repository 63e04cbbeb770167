using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace GanAssets.Internal
{
    /// <summary>Throws this library's exceptions, so that the methods that check stay small enough to inline.</summary>
    internal static class Throw
    {
        /// <summary>Names beyond this many are left out of a message.</summary>
        private const int ListedNames = 24;

        [DoesNotReturn]
        public static void ModelFile(string source, string problem, Exception? inner = null)
        {
            throw new ModelFileException(source + ": " + problem, inner);
        }

        [DoesNotReturn]
        public static void NativeLibrary(Exception inner)
        {
            throw new NativeLibraryException(NativeLibraryFault.Describe(OneLine(inner.Message)), inner);
        }

        [DoesNotReturn]
        public static void Run(string source, Exception inner)
        {
            throw new GanAssetsException(source + ": ONNX Runtime could not run the model: " + OneLine(inner.Message), inner);
        }

        [DoesNotReturn]
        public static void Disposed(string source)
        {
            throw new GeneratorDisposedException(source + ": the generator is disposed; load the model again to make more sprites");
        }

        [DoesNotReturn]
        public static void Length(string what, int actual, string allowed)
        {
            throw new SpriteRequestException(
                "The span " + what + " has length " + actual.ToString(CultureInfo.InvariantCulture) + "; it must have " + allowed);
        }

        [DoesNotReturn]
        public static void Range(string what, double actual, string allowed)
        {
            throw new SpriteRequestException(what + " is " + actual.ToString(CultureInfo.InvariantCulture) + "; it must be " + allowed);
        }

        [DoesNotReturn]
        public static void UnknownAttribute(string name, ModelCard card)
        {
            throw new SpriteRequestException("The model " + card.Name + " has no attribute '" + name + "'"
                + NearestName.Suggestion(name, Names(card.Attributes)) + "; it has " + List(Names(card.Attributes)));
        }

        [DoesNotReturn]
        public static void UnknownValue(string? value, AttributeInfo attribute)
        {
            throw new SpriteRequestException("The attribute " + attribute.Name + " has no value '" + value + "'"
                + NearestName.Suggestion(value, Names(attribute.Values)) + "; it has " + List(Names(attribute.Values)));
        }

        [DoesNotReturn]
        public static void AttributeIndex(int index, ModelCard card)
        {
            throw new SpriteRequestException("The model " + card.Name + " has no attribute of index "
                + index.ToString(CultureInfo.InvariantCulture) + "; it has " + card.Attributes.Count.ToString(CultureInfo.InvariantCulture)
                + ": " + List(Names(card.Attributes)));
        }

        [DoesNotReturn]
        public static void ValueIndex(int index, AttributeInfo attribute)
        {
            Range("The index of attribute " + attribute.Name, index,
                "from 0 to " + (attribute.Values.Count - 1).ToString(CultureInfo.InvariantCulture));
        }

        [DoesNotReturn]
        public static void TwoValues(AttributeInfo attribute, int byName, int byIndex)
        {
            throw new SpriteRequestException("The request sets the attribute " + attribute.Name + " to " + attribute.Values[byName].Name
                + " by name and to " + attribute.Values[byIndex].Name + " by index; set it once");
        }

        /// <summary>The message without the line breaks that ONNX Runtime puts into it.</summary>
        public static string OneLine(string message)
        {
            return message.Replace("\r", string.Empty).Replace('\n', ' ').Trim();
        }

        private static IEnumerable<string> Names(IReadOnlyList<AttributeInfo> attributes)
        {
            foreach (var attribute in attributes)
            {
                yield return attribute.Name;
            }
        }

        private static IEnumerable<string> Names(IReadOnlyList<AttributeValue> values)
        {
            foreach (var value in values)
            {
                yield return value.Name;
            }
        }

        private static string List(IEnumerable<string> names)
        {
            var list = new StringBuilder();
            var count = 0;
            foreach (var name in names)
            {
                if (count == ListedNames)
                {
                    return list.Append(", …").ToString();
                }

                list.Append(count == 0 ? string.Empty : ", ").Append(name);
                count++;
            }

            return count == 0 ? "none" : list.ToString();
        }
    }
}
