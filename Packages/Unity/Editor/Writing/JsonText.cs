using System.Globalization;
using System.Text;

namespace GanAssets.Unity.Editing
{
    /// <summary>Writes a JSON document piece by piece; it trusts its caller to close what was opened.</summary>
    internal sealed class JsonText
    {
        private readonly StringBuilder _text = new StringBuilder();
        private int _depth;
        private bool _isFirst = true;
        private bool _hasName;

        /// <summary>Begins an object.</summary>
        public JsonText Object()
        {
            return Open('{');
        }

        /// <summary>Begins a list.</summary>
        public JsonText List()
        {
            return Open('[');
        }

        /// <summary>Ends an object.</summary>
        public JsonText EndObject()
        {
            return Close('}');
        }

        /// <summary>Ends a list.</summary>
        public JsonText EndList()
        {
            return Close(']');
        }

        /// <summary>Names the value that comes next.</summary>
        public JsonText Name(string name)
        {
            Separate();
            Quote(name);
            _text.Append(": ");
            _hasName = true;
            return this;
        }

        /// <summary>Writes a text.</summary>
        public JsonText Value(string text)
        {
            Separate();
            Quote(text);
            return this;
        }

        /// <summary>Writes a whole number.</summary>
        public JsonText Value(ulong number)
        {
            Separate();
            _text.Append(number.ToString(CultureInfo.InvariantCulture));
            return this;
        }

        /// <summary>Writes a whole number.</summary>
        public JsonText Value(int number)
        {
            Separate();
            _text.Append(number.ToString(CultureInfo.InvariantCulture));
            return this;
        }

        /// <summary>Writes a finite number.</summary>
        public JsonText Value(float number)
        {
            Separate();
            _text.Append(number.ToString("R", CultureInfo.InvariantCulture));
            return this;
        }

        /// <inheritdoc />
        public override string ToString()
        {
            return _text.ToString();
        }

        private JsonText Open(char bracket)
        {
            Separate();
            _text.Append(bracket);
            _depth++;
            _isFirst = true;
            return this;
        }

        private JsonText Close(char bracket)
        {
            _depth--;
            if (!_isFirst)
            {
                NewLine();
            }

            _text.Append(bracket);
            _isFirst = false;
            return this;
        }

        private void Separate()
        {
            if (_hasName)
            {
                _hasName = false;
                return;
            }

            if (!_isFirst)
            {
                _text.Append(',');
            }

            if (_depth > 0)
            {
                NewLine();
            }

            _isFirst = false;
        }

        private void NewLine()
        {
            _text.Append('\n').Append(' ', 2 * _depth);
        }

        private void Quote(string text)
        {
            _text.Append('"');
            foreach (var letter in text)
            {
                if (letter == '"' || letter == '\\')
                {
                    _text.Append('\\').Append(letter);
                }
                else if (letter < ' ')
                {
                    _text.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
                }
                else
                {
                    _text.Append(letter);
                }
            }

            _text.Append('"');
        }
    }
}
