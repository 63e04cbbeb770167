using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GanAssets.Internal
{
    /// <summary>
    /// Reads one JSON document (RFC 8259) from front to back, without reflection and without building a tree. Documents that
    /// are longer than <see cref="MaxLength"/> or nested deeper than <see cref="MaxDepth"/> are refused, so that a hostile
    /// file costs neither memory nor stack.
    /// </summary>
    internal ref struct JsonReader
    {
        /// <summary>
        /// The longest document, in UTF-16 units: room for the largest table of co-occurrence, 1024 × 1024 counts of four digits with a
        /// comma each, and for a million units of all else. Where 256 attributes of four values make the table, its mean count is a
        /// sixteenth of the sprites, so that it has four digits up to 160,000 of them; with fewer attributes, up to more.
        /// </summary>
        public const int MaxLength = 6 * 1024 * 1024;

        /// <summary>The most arrays and objects that lie one in another; at most 63, a bit each in <see cref="_hasItems"/>.</summary>
        public const int MaxDepth = 32;

        private const string MemberName = "a member's name";

        private JsonScanner _scanner;
        private int _depth;
        private ulong _hasItems;

        /// <summary>Starts at the front of a document.</summary>
        /// <param name="text">The document.</param>
        /// <param name="source">What messages call the file that the document was found in.</param>
        public JsonReader(string text, string source)
        {
            _scanner = new JsonScanner(text, source);
            _depth = 0;
            _hasItems = 0;
            if (text.Length > MaxLength)
            {
                Fail("it is longer than " + MaxLength.ToString(CultureInfo.InvariantCulture) + " characters");
            }
        }

        /// <summary>How many characters are left.</summary>
        public readonly int Remaining => _scanner.Remaining;

        public void BeginObject(string what)
        {
            Open('{', what + " must be an object");
        }

        /// <summary>Moves to the next member of the object; false when the object has ended.</summary>
        public bool NextMember(out string name)
        {
            name = string.Empty;
            if (!Next('}'))
            {
                return false;
            }

            name = ReadString(MemberName);
            TakeColon();
            return true;
        }

        public void BeginArray(string what)
        {
            Open('[', what + " must be an array");
        }

        /// <summary>Moves to the next item of the array; false when the array has ended.</summary>
        public bool NextItem()
        {
            return Next(']');
        }

        public bool TryReadNull()
        {
            _scanner.SkipWhitespace();
            return _scanner.TryTake("null");
        }

        public bool ReadBoolean(string what)
        {
            _scanner.SkipWhitespace();
            if (_scanner.TryTake("true"))
            {
                return true;
            }

            if (!_scanner.TryTake("false"))
            {
                Fail(what + " must be true or false");
            }

            return false;
        }

        public string ReadString(string what)
        {
            return _scanner.ReadString(what);
        }

        public long ReadInteger(string what, long min, long max)
        {
            var token = _scanner.ReadNumber(what);
            if (!long.TryParse(token, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) || value < min || value > max)
            {
                Fail(what + " must be an integer from " + min.ToString(CultureInfo.InvariantCulture) + " to "
                    + max.ToString(CultureInfo.InvariantCulture));
            }

            return value;
        }

        public double ReadDouble(string what)
        {
            var token = _scanner.ReadNumber(what);
            if (!double.TryParse(token, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || double.IsInfinity(value))
            {
                Fail(what + " must be a finite number");
            }

            return value;
        }

        /// <summary>Passes over one value of any kind, and returns its text.</summary>
        public string ReadRaw(string what)
        {
            _scanner.SkipWhitespace();
            var start = _scanner.Position;
            Skip(what);
            return _scanner.TextFrom(start);
        }

        /// <summary>Passes over one value of any kind.</summary>
        /// <param name="what">What messages call the value: a name out of the file.</param>
        public void Skip(string what)
        {
            SkipValue(Throw.Shown(what));
        }

        /// <summary>Checks that nothing follows the document.</summary>
        public void End()
        {
            _scanner.SkipWhitespace();
            if (!_scanner.AtEnd)
            {
                Fail("something follows the end of the document");
            }
        }

        [DoesNotReturn]
        public readonly void Fail(string problem)
        {
            _scanner.Fail(problem);
        }

        private void SkipValue(string what)
        {
            _scanner.SkipWhitespace();
            switch (_scanner.Current)
            {
                case '{':
                    BeginObject(what);
                    while (Next('}'))
                    {
                        _scanner.SkipString(MemberName);
                        TakeColon();
                        SkipValue(what);
                    }

                    break;
                case '[':
                    BeginArray(what);
                    while (NextItem())
                    {
                        SkipValue(what);
                    }

                    break;
                case '"':
                    _scanner.SkipString(what);
                    break;
                default:
                    if (!_scanner.TryTake("null") && !_scanner.TryTake("true") && !_scanner.TryTake("false"))
                    {
                        _scanner.ReadNumber(what);
                    }

                    break;
            }
        }

        private void Open(char bracket, string problem)
        {
            _scanner.SkipWhitespace();
            if (!_scanner.TryTake(bracket))
            {
                Fail(problem);
            }

            _depth++;
            if (_depth > MaxDepth)
            {
                Fail("it is nested deeper than " + MaxDepth.ToString(CultureInfo.InvariantCulture) + " levels");
            }

            _hasItems &= ~(1UL << _depth);
        }

        private void TakeColon()
        {
            _scanner.SkipWhitespace();
            if (!_scanner.TryTake(':'))
            {
                Fail("a colon must follow the member's name");
            }
        }

        private bool Next(char close)
        {
            _scanner.SkipWhitespace();
            if (_scanner.TryTake(close))
            {
                _depth--;
                return false;
            }

            var bit = 1UL << _depth;
            if ((_hasItems & bit) != 0 && !_scanner.TryTake(','))
            {
                Fail("a comma or " + close + " must follow");
            }

            _hasItems |= bit;
            return true;
        }
    }
}
