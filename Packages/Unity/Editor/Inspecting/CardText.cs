using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace GanAssets.Unity.Editing
{
    /// <summary>A model's card in words.</summary>
    internal static class CardText
    {
        /// <summary>What the model is and where it comes from.</summary>
        public static IReadOnlyList<CardLine> Model(ModelCard card)
        {
            var lines = new List<CardLine>
            {
                new CardLine("Model", card.Name),
                new CardLine("Sprite", Number(card.Width) + " × " + Number(card.Height) + " pixels, alpha " + card.Alpha.ToString().ToLowerInvariant()),
                new CardLine("Palette", card.Palette == null ? "any colour" : Number(card.Palette.Count) + " colours"),
            };
            AddIfAny(lines, "Steps", card.Steps > 0 ? card.Steps.ToString("N0", CultureInfo.InvariantCulture) : string.Empty);
            AddIfAny(lines, "Trained on", card.Data?.Name ?? string.Empty);
            AddIfAny(lines, "Licence of data", card.Data?.License ?? string.Empty);
            AddIfAny(lines, "Source of data", card.Data?.Source ?? string.Empty);
            AddIfAny(lines, "To be named", card.Data?.Attribution ?? string.Empty);
            AddIfAny(lines, "Made by", card.Tool);
            return lines;
        }

        /// <summary>Each attribute with its values, the most frequent in training first.</summary>
        public static IReadOnlyList<CardLine> Attributes(ModelCard card)
        {
            var lines = new List<CardLine>();
            foreach (var attribute in card.Attributes)
            {
                var values = new List<AttributeValue>(attribute.Values);
                values.Sort((a, b) => b.Count.CompareTo(a.Count));
                var text = new StringBuilder();
                foreach (var value in values)
                {
                    text.Append(text.Length == 0 ? string.Empty : ", ").Append(value.Name);
                }

                lines.Add(new CardLine(attribute.Name, text.ToString()));
            }

            return lines;
        }

        /// <summary>The verdict of the trainer's check in one word or two.</summary>
        public static string Verdict(ModelCard card)
        {
            return card.Verdict?.Verdict switch
            {
                CollapseVerdict.Healthy => "Healthy",
                CollapseVerdict.AtRisk => "At risk",
                CollapseVerdict.Collapsed => "Collapsed",
                _ => "Not checked",
            };
        }

        /// <summary>Why the verdict is what it is, a line each.</summary>
        public static string Reasons(ModelCard card)
        {
            if (card.Verdict == null)
            {
                return "The model was exported without a check for mode collapse.";
            }

            return card.Verdict.Reasons.Count == 0 ? "No sign of mode collapse." : string.Join("\n", card.Verdict.Reasons);
        }

        private static void AddIfAny(List<CardLine> lines, string label, string text)
        {
            if (text.Length > 0)
            {
                lines.Add(new CardLine(label, text));
            }
        }

        private static string Number(int number)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }
    }
}
