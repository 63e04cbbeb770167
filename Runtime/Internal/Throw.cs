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

        /// <summary>What a message shows of a name in a file, in characters.</summary>
        private const int LongestName = 64;

        /// <summary>What a message shows of a path, or of what ONNX Runtime or the system says, in characters.</summary>
        private const int LongestText = 1024;

        [DoesNotReturn]
        public static void ModelFile(string source, string problem, Exception? inner = null)
        {
            throw new ModelFileException(source + ": " + problem, inner);
        }

        [DoesNotReturn]
        public static void NativeLibrary(Exception inner)
        {
            // The loader of libraries lists all places where it looked.
            throw new NativeLibraryException(NativeLibraryFault.Describe(OneLine(inner.Message, 4 * LongestText)), inner);
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

        /// <summary>Says which request of a list it was.</summary>
        [DoesNotReturn]
        public static void InRequest(int index, SpriteRequestException error)
        {
            throw new SpriteRequestException("Request " + index.ToString(CultureInfo.InvariantCulture) + ": " + error.Message, error);
        }

        [DoesNotReturn]
        public static void UnknownAttribute(string name, ModelCard card)
        {
            throw new SpriteRequestException("The model " + Shown(card.Name) + " has no attribute '" + Shown(name) + "'"
                + NearestName.Suggestion(name, Names(card.Attributes)) + "; it has " + Shown(Names(card.Attributes)));
        }

        [DoesNotReturn]
        public static void UnknownValue(string? value, AttributeInfo attribute)
        {
            throw new SpriteRequestException("The attribute " + Shown(attribute.Name) + " has no value '" + Shown(value) + "'"
                + NearestName.Suggestion(value, Names(attribute.Values)) + "; it has " + Shown(Names(attribute.Values)));
        }

        [DoesNotReturn]
        public static void AttributeIndex(int index, ModelCard card)
        {
            throw new SpriteRequestException("The model " + Shown(card.Name) + " has no attribute of index "
                + index.ToString(CultureInfo.InvariantCulture) + "; it has " + card.Attributes.Count.ToString(CultureInfo.InvariantCulture)
                + ": " + Shown(Names(card.Attributes)));
        }

        [DoesNotReturn]
        public static void ValueIndex(int index, AttributeInfo attribute)
        {
            Range("The index of attribute " + Shown(attribute.Name), index,
                "from 0 to " + (attribute.Values.Count - 1).ToString(CultureInfo.InvariantCulture));
        }

        [DoesNotReturn]
        public static void TwoValues(AttributeInfo attribute, int byName, int byIndex)
        {
            throw new SpriteRequestException("The request sets the attribute " + Shown(attribute.Name) + " to " + Shown(attribute.Values[byName].Name)
                + " by name and to " + Shown(attribute.Values[byIndex].Name) + " by index; set it once");
        }

        /// <summary>A name out of a file or a request as messages show it: on one line, and its front alone where it is long.</summary>
        public static string Shown(string? name)
        {
            return Cut(name ?? string.Empty, LongestName);
        }

        /// <summary>The first names of several, with commas between them.</summary>
        public static string Shown(IEnumerable<string> names)
        {
            var list = new StringBuilder();
            var count = 0;
            foreach (var name in names)
            {
                if (count == ListedNames)
                {
                    return list.Append(", …").ToString();
                }

                list.Append(count == 0 ? string.Empty : ", ").Append(Shown(name));
                count++;
            }

            return count == 0 ? "none" : list.ToString();
        }

        /// <summary>A text without line breaks and other control characters, and its front alone where it is long.</summary>
        public static string OneLine(string text, int most = LongestText)
        {
            return Cut(text, most).Trim();
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

        private static string Cut(string text, int most)
        {
            var length = text.Length;
            if (length > most)
            {
                // The two halves of a character beyond 16 bits stay together.
                length = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
            }

            var line = new StringBuilder(text, 0, length, length + 1);
            for (var i = 0; i < line.Length; i++)
            {
                if (char.IsControl(line[i]) || line[i] == '\u2028' || line[i] == '\u2029')
                {
                    line[i] = ' ';
                }
            }

            return length < text.Length ? line.Append('…').ToString() : line.ToString();
        }
    }
}
