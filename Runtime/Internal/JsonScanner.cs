using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace GanAssets.Internal
{
    /// <summary>The characters of a JSON document, from front to back: its tokens, for <see cref="JsonReader"/>.</summary>
    internal struct JsonScanner
    {
        /// <summary>The longest string that is built, in UTF-16 units: an escape in it makes three copies.</summary>
        private const int MaxString = 1024 * 1024;

        private readonly string _text;
        private readonly string _source;
        private int _position;

        public JsonScanner(string text, string source)
        {
            _text = text;
            _source = source;
            _position = 0;
        }

        /// <summary>How many characters are read.</summary>
        public readonly int Position => _position;

        public readonly int Remaining => _text.Length - _position;

        public readonly bool AtEnd => _position >= _text.Length;

        /// <summary>The character at hand, or NUL (which no JSON document may hold outside a string) at the end.</summary>
        public readonly char Current => _position < _text.Length ? _text[_position] : '\0';

        [DoesNotReturn]
        public readonly void Fail(string problem)
        {
            Throw.ModelFile(
                _source,
                "the card cannot be read: " + problem + " (character " + (_position + 1).ToString(CultureInfo.InvariantCulture) + ")");
        }

        /// <summary>The document from a place to the last character read.</summary>
        public readonly string TextFrom(int start)
        {
            return _text.Substring(start, _position - start);
        }

        public bool TryTake(char character)
        {
            if (Current != character || _position >= _text.Length)
            {
                return false;
            }

            _position++;
            return true;
        }

        public bool TryTake(string word)
        {
            if (string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0)
            {
                return false;
            }

            _position += word.Length;
            return true;
        }

        public void SkipWhitespace()
        {
            while (Current == ' ' || Current == '\t' || Current == '\n' || Current == '\r')
            {
                _position++;
            }
        }

        public string ReadString(string what)
        {
            var start = OpenString(what);
            SkipPlain();
            CheckLength(_position - start, what);
            var plain = _text.Substring(start, _position - start);
            if (TryTake('"'))
            {
                return plain;
            }

            var text = new StringBuilder(plain);
            while (TryReadCharacter(out var character))
            {
                text.Append(character);
                CheckLength(text.Length, what);
            }

            return text.ToString();
        }

        /// <summary>Passes over a string without building it.</summary>
        public void SkipString(string what)
        {
            OpenString(what);
            while (TryReadCharacter(out _))
            {
                SkipPlain();
            }
        }

        public ReadOnlySpan<char> ReadNumber(string what)
        {
            SkipWhitespace();
            var start = _position;
            TryTake('-');
            var valid = TryTake('0') || TakeDigits();
            if (valid && TryTake('.'))
            {
                valid = TakeDigits();
            }

            if (valid && (TryTake('e') || TryTake('E')))
            {
                _ = TryTake('+') || TryTake('-');
                valid = TakeDigits();
            }

            if (!valid)
            {
                Fail(what + " must be a number");
            }

            return _text.AsSpan(start, _position - start);
        }

        private int OpenString(string what)
        {
            SkipWhitespace();
            if (!TryTake('"'))
            {
                Fail(what + " must be a string");
            }

            return _position;
        }

        private void SkipPlain()
        {
            while (_position < _text.Length && _text[_position] != '"' && _text[_position] != '\\' && _text[_position] >= ' ')
            {
                _position++;
            }
        }

        private readonly void CheckLength(int length, string what)
        {
            if (length > MaxString)
            {
                Fail(what + " is longer than " + MaxString.ToString(CultureInfo.InvariantCulture) + " characters");
            }
        }

        /// <summary>Reads a character of a string, or the two or six that stand for one; false where they are the mark that closes the string.</summary>
        private bool TryReadCharacter(out char character)
        {
            character = Current;
            if (character < ' ')
            {
                Fail("a string must be closed by a quotation mark and hold no control characters");
            }

            _position++;
            if (character == '"')
            {
                return false;
            }

            if (character == '\\')
            {
                character = ReadEscape();
            }

            return true;
        }

        private char ReadEscape()
        {
            var character = Current;
            _position++;
            switch (character)
            {
                case '"':
                case '\\':
                case '/':
                    return character;
                case 'b':
                    return '\b';
                case 'f':
                    return '\f';
                case 'n':
                    return '\n';
                case 'r':
                    return '\r';
                case 't':
                    return '\t';
                case 'u' when _position + 4 <= _text.Length && ushort.TryParse(
                    _text.AsSpan(_position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                    _position += 4;
                    return (char)code;
                default:
                    Fail("a string holds an unknown escape");
                    return default;
            }
        }

        private bool TakeDigits()
        {
            var start = _position;
            while (Current >= '0' && Current <= '9')
            {
                _position++;
            }

            return _position > start;
        }
    }
}
