using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO;
using System.Text;

namespace GanAssets.Internal
{
    /// <summary>
    /// Finds the card in an ONNX file before ONNX Runtime takes memory for the file: goes through the outermost fields of its protocol
    /// buffer (onnx.proto's ModelProto), leaps over the graph with its weights, and reads nothing but the card.
    /// </summary>
    internal struct CardFinder
    {
        /// <summary>
        /// What may stand beside the graph and the card, in bytes: who made the file and the versions of the operators, which is some
        /// hundred bytes. ONNX Runtime would copy all of it.
        /// </summary>
        public const int MaxRest = 1024 * 1024;

        private const int GraphField = 7;
        private const int MetadataField = 14;
        private const int KeyField = 1;
        private const int ValueField = 2;

        private const int VarintType = 0;
        private const int Fixed64Type = 1;
        private const int LengthType = 2;
        private const int Fixed32Type = 5;

        private readonly Stream _file;
        private readonly string _source;
        private long _place;
        private long _cardStart;
        private long _cardLength;

        private CardFinder(Stream file, string source)
        {
            _file = file;
            _source = source;
            _place = 0;
            _cardStart = -1;
            _cardLength = 0;
        }

        /// <summary>Reads the card of a model.</summary>
        /// <param name="file">The file, at its front; it can seek.</param>
        /// <param name="source">What messages call the model.</param>
        /// <returns>The card's JSON document, at most <see cref="JsonReader.MaxLength"/> bytes of UTF-8.</returns>
        /// <exception cref="ModelFileException">The file is no ONNX, has no card, or one that is too long.</exception>
        public static string Read(Stream file, string source)
        {
            var finder = new CardFinder(file, source);
            finder.Find();
            return finder.ReadCard();
        }

        private void Find()
        {
            var hasGraph = false;
            var rest = 0L;
            var end = _file.Length;
            while (_place < end)
            {
                var start = _place;
                var field = ReadField(end, out var type, out var length);
                var next = _place + length;
                if (field == GraphField && type == LengthType)
                {
                    hasGraph = true;
                }
                else if (field != MetadataField || type != LengthType || !IsCard(next))
                {
                    rest += next - start;
                }

                if (rest > MaxRest)
                {
                    Throw.ModelFile(_source, "beside its graph and its card it holds more than " + Text(MaxRest) + " bytes; no model of ganassets does");
                }

                GoTo(next);
            }

            if (!hasGraph)
            {
                Fail("it has no graph");
            }

            if (_cardStart < 0)
            {
                Throw.ModelFile(_source, "it is an ONNX model without the card that ganassets export writes (metadata property "
                    + ModelCard.MetadataKey + ")");
            }
        }

        private readonly string ReadCard()
        {
            if (_cardLength > JsonReader.MaxLength)
            {
                Throw.ModelFile(_source, "the card cannot be read: it is longer than " + Text(JsonReader.MaxLength) + " bytes");
            }

            var bytes = new byte[_cardLength];
            _file.Position = _cardStart;
            ReadFully(bytes);
            return Encoding.UTF8.GetString(bytes);
        }

        /// <summary>Looks at a metadata property, a pair of a key and a value in any order, and notes where the card lies if it is the card.</summary>
        private bool IsCard(long end)
        {
            var isCard = false;
            long valueStart = _place, valueLength = 0;
            while (_place < end)
            {
                var field = ReadField(end, out var type, out var length);
                var next = _place + length;
                if (field == KeyField && type == LengthType)
                {
                    isCard = IsCardKey(length);
                }
                else if (field == ValueField && type == LengthType)
                {
                    (valueStart, valueLength) = (_place, length);
                }

                GoTo(next);
            }

            if (isCard && _cardStart >= 0)
            {
                Throw.ModelFile(_source, "it has more than one card");
            }

            if (isCard)
            {
                (_cardStart, _cardLength) = (valueStart, valueLength);
            }

            return isCard;
        }

        private readonly bool IsCardKey(long length)
        {
            if (length != ModelCard.MetadataKey.Length)
            {
                return false;
            }

            Span<byte> key = stackalloc byte[ModelCard.MetadataKey.Length];
            ReadFully(key);
            for (var i = 0; i < key.Length; i++)
            {
                if (key[i] != ModelCard.MetadataKey[i])
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>Reads a field's number and type, and its value if that is a number; the place is then where its bytes begin, if it has any.</summary>
        private int ReadField(long end, out int type, out long length)
        {
            var tag = ReadVarint(end);
            type = (int)(tag & 7);
            length = 0;
            switch (type)
            {
                case VarintType:
                    ReadVarint(end);
                    break;
                case Fixed64Type:
                    length = 8;
                    break;
                case LengthType:
                    // As a length, a number above 2⁶³ is negative.
                    length = (long)ReadVarint(end);
                    break;
                case Fixed32Type:
                    length = 4;
                    break;
                default:
                    Fail("a field has the type " + Text(type));
                    break;
            }

            if (tag >> 3 == 0 || tag > uint.MaxValue)
            {
                Fail("a field has no number");
            }

            if (length < 0 || length > end - _place)
            {
                Fail("a part ends behind the end of what holds it");
            }

            return (int)(tag >> 3);
        }

        /// <summary>Reads a number of up to 64 bits, 7 of them in each byte, the lowest first.</summary>
        private ulong ReadVarint(long end)
        {
            var value = 0UL;
            for (var shift = 0; shift < 64; shift += 7)
            {
                var next = _place < end ? _file.ReadByte() : -1;
                if (next < 0)
                {
                    Fail("it ends in the middle of a number");
                }

                _place++;
                value |= (ulong)(next & 0x7F) << shift;
                if (next < 0x80)
                {
                    return value;
                }
            }

            Fail("a number has more than 64 bits");
            return 0;
        }

        private void GoTo(long place)
        {
            _place = place;
            if (_file.Position != place)
            {
                _file.Position = place;
            }
        }

        private readonly void ReadFully(Span<byte> bytes)
        {
            while (bytes.Length > 0)
            {
                var count = _file.Read(bytes);
                if (count == 0)
                {
                    Fail("it ends before its end");
                }

                bytes = bytes.Slice(count);
            }
        }

        [DoesNotReturn]
        private readonly void Fail(string problem)
        {
            Throw.ModelFile(_source, "it is no ONNX model that can be loaded: " + problem);
        }

        private static string Text(int number)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }
    }
}
