namespace GanAssets.Unity.Editing
{
    /// <summary>One line of a card as a person reads it.</summary>
    internal readonly struct CardLine
    {
        /// <summary>Makes a line.</summary>
        /// <param name="label">What it is about.</param>
        /// <param name="text">What it says.</param>
        public CardLine(string label, string text)
        {
            Label = label;
            Text = text;
        }

        /// <summary>What it is about.</summary>
        public string Label { get; }

        /// <summary>What it says.</summary>
        public string Text { get; }
    }
}
